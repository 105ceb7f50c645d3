import type pico from "picocolors";
import type { AuditResult, Severity } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import { leadingLine, natureWords } from "../../audit/words/natures";
import { notCheckedWordsByReason } from "../../audit/words/not-checked";
import { render } from "../../audit/words/render";
import { restsOnWords } from "../../audit/words/rests-on";
import type { AuditReport } from "../../jobs/audit/audit-report";
import { compareFindings, type ComparedFindings } from "../../reports/findings/earlier-findings";
import { cellWords, formOf } from "../../reports/findings/finding-entry";
import { findingsWords } from "../../reports/findings/findings-words";
import { summaryWords } from "../../reports/summary/summary-words";
import type { AuditedFile } from "./audited-file";
import type { EarlierResult } from "./earlier-result";
import { commandWords } from "../words";
import { wrapText } from "../wrap-text";

export interface TextLook {
  readonly language: Language;
  /** Half-width characters a line; absent in a pipe, where nothing is broken. */
  readonly columns?: number | undefined;
  readonly colors: ReturnType<typeof pico.createColors>;
  /** One line a workbook. */
  readonly isQuiet: boolean;
  /** The result to compare with, where one was given. */
  readonly earlier?: EarlierResult | undefined;
}

/** The result of an audit as a person reads it in a terminal. */
export function auditText(files: readonly AuditedFile[], look: TextLook): string {
  const parts = files.map((file) => (look.isQuiet ? lineOf(file, look) : fileText(file, look)));
  const summary = files.length > 1 ? [summaryOf(files, look)] : [];
  return [...parts, ...summary].join(look.isQuiet ? "\n" : "\n\n") + "\n";
}

function lineOf(file: AuditedFile, { language }: TextLook): string {
  return `${file.path}${language === "zh" ? "：" : ": "}${verdictOf(file, language)}`;
}

function verdictOf(file: AuditedFile, language: Language): string {
  if (!("report" in file)) return file.reason;
  if (file.report.status !== "checked") return findingsWords[language].unrecognised;
  return leadingLine(file.report.result, language);
}

function fileText(file: AuditedFile, look: TextLook): string {
  const { colors, language } = look;
  const verdict = colors.bold(verdictOf(file, language));
  const head = [colors.bold(file.path)];
  if (!("report" in file)) return [...head, `  ${verdict}`].join("\n");
  if (file.report.status !== "checked")
    return [...head, `  ${verdict}`, ...findingLines(file, look)].join("\n");
  const { organisation, year, forms, sheetCount } = file.report;
  const words = commandWords[language];
  const read =
    sheetCount === 0 ? words.readText(year) : words.read(organisation, year, forms.length, sheetCount);
  return [...head, `  ${colors.dim(read)}`, `  ${verdict}`, ...resultLines(file, look)].join("\n");
}

type FileWithReport = Extract<AuditedFile, { readonly report: AuditReport }>;

function resultLines(file: FileWithReport, look: TextLook): string[] {
  const { result } = file.report;
  const compared = comparedWith(file, look);
  return [
    ...findingLines(file, look, compared),
    ...fixedLines(compared, look),
    ...tailLines(result, look),
    ...notCheckedLines(result, look),
  ];
}

function comparedWith(
  { path, report: { result, organisation } }: FileWithReport,
  { earlier }: TextLook,
): ComparedFindings | undefined {
  return earlier && compareFindings(result.findings, earlier.findingsOf(path, organisation));
}

function findingLines(
  { report: { result, forms } }: FileWithReport,
  look: TextLook,
  compared?: ComparedFindings,
): string[] {
  const { language, colors } = look;
  const lines: string[] = [];
  const since = (id: string) =>
    compared ? `  ${colors.dim(summaryWords[language].since[compared.since(id)])}` : "";
  for (const finding of result.findings) {
    const where = [formOf(finding, forms, language), cellWords(finding.cells, language)]
      .filter(Boolean)
      .join("  ");
    lines.push("", `  ${natureMark(finding.severity, look)}  ${colors.bold(where)}${since(finding.id)}`);
    lines.push(...indented(render(finding, language), 4, look));
    const basis = restsOnWords(finding, language);
    if (basis) lines.push(...indented(commandWords[language].basis(basis), 4, look).map(colors.dim));
  }
  return lines;
}

function fixedLines(compared: ComparedFindings | undefined, look: TextLook): string[] {
  if (!compared || compared.fixed.length === 0) return [];
  const head = `  ${commandWords[look.language].fixed(compared.fixed.length)}`;
  return ["", head, ...compared.fixed.flatMap(({ message }) => listed(message, look))];
}

function tailLines({ withinRounding }: AuditResult, look: TextLook): string[] {
  if (withinRounding.length === 0) return [];
  const head = `  ${commandWords[look.language].tails(withinRounding.length)}`;
  return ["", head, ...withinRounding.flatMap((tail) => listed(render(tail, look.language), look))];
}

function notCheckedLines({ notChecked }: AuditResult, look: TextLook): string[] {
  if (notChecked.length === 0) return [];
  const head = `  ${commandWords[look.language].notChecked(notChecked.length)}`;
  return [
    "",
    head,
    ...notCheckedWordsByReason(notChecked, look.language).flatMap((line) => listed(line, look)),
  ];
}

/** The nature as a word first, a colour second. */
function natureMark(severity: Severity, { language, colors }: TextLook): string {
  const color = { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
  const word = natureWords[language][severity];
  return color(language === "zh" ? `【${word}】` : `[${word}]`);
}

function indented(text: string, spaces: number, { columns }: TextLook): string[] {
  const lines = columns === undefined ? [text] : wrapText(text, Math.max(30, columns - spaces));
  return lines.map((line) => `${" ".repeat(spaces)}${line}`);
}

function listed(text: string, look: TextLook): string[] {
  return indented(text, 6, look).map((line, index) =>
    look.colors.dim(index === 0 ? line.replace("      ", "    · ") : line),
  );
}

function summaryOf(files: readonly AuditedFile[], { language }: TextLook): string {
  const results = files.flatMap((file) =>
    "report" in file && file.report.status === "checked" ? file.report.result : [],
  );
  const words = commandWords[language].total(files.length, files.length - results.length);
  const all = {
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
  };
  return `${words}${leadingLine(all, language)}`;
}
