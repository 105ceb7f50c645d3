import path from "node:path";
import type { Language } from "../../audit/words/language";
import { foldText } from "../../finance/text/fold-text";
import { compareFindings } from "../../reports/findings/earlier-findings";
import { findingsWords } from "../../reports/findings/findings-words";
import type { UnitResult } from "../../reports/unit-result";
import type { AuditedFile } from "./audited-file";
import type { EarlierResult } from "./earlier-result";

/**
 * The files of a run as units: a unit of the list of which no workbook came is there all the same.
 *
 * @param expected - Names of the units that should have handed in a workbook.
 */
export function unitResults(
  files: readonly AuditedFile[],
  language: Language,
  expected: readonly string[] = [],
  earlier?: EarlierResult,
): UnitResult[] {
  const came = files.map((file) => unitOf(file, expected, language, earlier));
  const present = new Set(came.map(({ unit }) => foldText(unit)));
  const missing = expected.filter((name) => !present.has(foldText(name)));
  return [...came, ...missing.map((unit) => ({ unit }))];
}

function unitOf(
  file: AuditedFile,
  expected: readonly string[],
  language: Language,
  earlier: EarlierResult | undefined,
): UnitResult {
  const name = path.basename(file.path, path.extname(file.path));
  const listed = (said: string) => expected.find((unit) => foldText(said).includes(foldText(unit)));
  if (!("report" in file)) return { unit: listed(name) ?? name, path: file.path, reason: file.reason };
  const { report } = file;
  const unit =
    (report.organisation && listed(report.organisation)) ?? listed(name) ?? report.organisation ?? name;
  if (report.status !== "checked") {
    return { unit, path: file.path, reason: findingsWords[language].unrecognised, formless: report };
  }
  const then = earlier?.findingsOf(file.path, report.organisation);
  return {
    unit,
    path: file.path,
    book: report,
    ...(then ? { compared: compareFindings(report.result.findings, then) } : {}),
  };
}
