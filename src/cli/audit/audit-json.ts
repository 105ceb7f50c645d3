import type { Language } from "../../audit/words/language";
import type { AuditReport } from "../../jobs/audit/audit-report";
import { compareFindings, type ComparedFindings } from "../../reports/findings/earlier-findings";
import { findingsWords } from "../../reports/findings/findings-words";
import type { AuditedFile } from "./audited-file";
import type { EarlierResult } from "./earlier-result";
import { jsonFrame, unusableJson } from "../json-frame";
import { resultJson } from "../result-json";

interface AuditFrame {
  readonly version: string;
  readonly on: string;
  readonly language: Language;
  /** The result to compare with, where one was given. */
  readonly earlier?: EarlierResult | undefined;
}

/** The result of an audit as other programs read it; its shape is assets/schema/audit-result.schema.json. */
export function auditJson(
  files: readonly AuditedFile[],
  { version, on, language, earlier }: AuditFrame,
): string {
  const [packs] = files.flatMap((file) => ("report" in file ? [file.report.packs] : []));
  return jsonFrame(
    files.map((file) => workbookJson(file, language, earlier)),
    { version, on, packs },
  );
}

function workbookJson(file: AuditedFile, language: Language, earlier: EarlierResult | undefined): object {
  const { path } = file;
  if (!("report" in file)) return unusableJson(file);
  const { report } = file;
  if (report.status === "unrecognised") {
    const reason = findingsWords[language].unrecognised;
    const { findings } = resultJson(report.result, language);
    return { path, status: "unrecognised", code: "noKnownForm", reason, findings };
  }
  const then = earlier?.findingsOf(path, report.organisation);
  const compared = then && compareFindings(report.result.findings, then);
  return {
    path,
    status: "checked",
    ...(file.previous === undefined ? {} : { previous: file.previous }),
    ...(file.consolidated ? { consolidated: file.consolidated } : {}),
    ...(file.against === undefined ? {} : { against: oneOrAll(file.against) }),
    ...reportJson(report, language, compared),
  };
}

/** One path as it is, several as a list: a reader that knows one only is not disturbed. */
function oneOrAll(paths: readonly string[]): string | readonly string[] | undefined {
  return paths.length === 1 ? paths[0] : paths;
}

function reportJson(
  { organisation, year, forms, result, fixes = [] }: AuditReport,
  language: Language,
  compared: ComparedFindings | undefined,
): object {
  const { outcomes, findings, ...rest } = resultJson(result, language, {
    fixes,
    more: ({ id }) => (compared ? { baselineState: compared.since(id) } : {}),
  });
  return {
    organisation: organisation ?? null,
    year: year ?? null,
    tables: forms.map(({ template, sheet, unit, year, evidence }) => ({
      template,
      sheet,
      unit,
      year: year ?? null,
      evidence: evidence.map(({ kind, text }) => `${kind}: ${text}`),
    })),
    outcomes,
    findings,
    ...(compared
      ? { fixed: compared.fixed.map(({ id, rule, severity, message }) => ({ id, rule, severity, message })) }
      : {}),
    ...rest,
  };
}
