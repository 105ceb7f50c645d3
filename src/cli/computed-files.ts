import type { AuditResult } from "../audit/finding";
import type { Plan } from "../workbook/plan";
import type { ComputingOptions } from "./computing-options";
import type { Environment, OpenWorkbook } from "./environment";
import { ExitCode, failsOn, type FailOn } from "./exit-code";
import { meantWorkbooks, type MeantWorkbook, type UnusableFile } from "./meant-workbooks";
import { oneByOne } from "./one-by-one";
import { isSaved } from "./put-out";
import { saveCopy } from "./save-copy";
import { commandWords } from "./words";

/** A report on one part of a workbook: its debt, its three public expenses. */
interface ComputedReport {
  readonly status: "computed" | "nothingFound";
  readonly result: AuditResult;
}

/** What became of one file: its report, or why there is none. */
export type ComputedFile<Report> = { readonly path: string; readonly report: Report } | UnusableFile;

/** A verb that computes something of each workbook and can show it on sheets of a copy. */
export interface ComputingVerb<Report extends ComputedReport> {
  compute(workbook: OpenWorkbook, file: string): Promise<Report>;
  /** The sheets that show a report. */
  sheets(report: Report, sheetNames: readonly string[]): Plan;
  /** What the name of a copy ends in. */
  readonly suffix: string;
  text(report: Report): readonly string[];
  json(files: readonly ComputedFile<Report>[]): string;
}

export type ComputingWorld = Pick<Environment, "open" | "explain" | "print" | "complain" | "progress">;

/** Runs a verb over every workbook meant. A file that fails stops none of the others. */
export async function computeFiles<Report extends ComputedReport>(
  paths: readonly string[],
  verb: ComputingVerb<Report>,
  options: ComputingOptions,
  environment: ComputingWorld,
): Promise<ExitCode> {
  const { format, output, language } = options;
  const meant = await meantWorkbooks(paths, [], language, environment);
  const files = await oneByOne(meant, language, environment, (workbook) =>
    computeFile(workbook, verb, options, environment),
  );
  const text =
    format === "json" ? verb.json(files) : `${files.map((file) => said(file, verb)).join("\n\n")}\n`;
  if (output === undefined || format === "xlsx") environment.print(text);
  else if (!(await isSaved(output, text, language, environment))) return ExitCode.trouble;
  return exitCodeOf(files, options.failOn);
}

async function computeFile<Report extends ComputedReport>(
  { file, root }: MeantWorkbook,
  verb: ComputingVerb<Report>,
  { format, output, language }: ComputingOptions,
  environment: ComputingWorld,
): Promise<ComputedFile<Report>> {
  const workbook = await environment.open(file);
  const report = await verb.compute(workbook, file);
  if (format === "xlsx" && report.status === "computed") {
    const { sheets } = await workbook.outline();
    const names = sheets.map(({ name }) => name);
    const place = { root, output, suffix: verb.suffix };
    const copy = await saveCopy(workbook, file, verb.sheets(report, names), place);
    environment.complain(commandWords[language].written(copy));
  }
  return { path: file, report };
}

function said<Report extends ComputedReport>(
  file: ComputedFile<Report>,
  { text }: ComputingVerb<Report>,
): string {
  return "report" in file ? [file.path, ...text(file.report)].join("\n") : `${file.path}\n  ${file.reason}`;
}

/** The exit code for all files together: a file that holds nothing of the kind was asked for in vain. */
function exitCodeOf(files: readonly ComputedFile<ComputedReport>[], failOn: FailOn): ExitCode {
  const reports = files.flatMap((file) => ("report" in file ? [file.report] : []));
  if (files.length === 0 || reports.length < files.length) return ExitCode.trouble;
  if (reports.some(({ status }) => status === "nothingFound")) return ExitCode.trouble;
  const fails = reports.some(({ result }) =>
    result.findings.some(({ severity }) => failsOn(severity, failOn)),
  );
  return fails ? ExitCode.findings : ExitCode.clean;
}
