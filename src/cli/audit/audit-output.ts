import path from "node:path";
import pico from "picocolors";
import { workbookOfSheets } from "../../ooxml/workbook-of-sheets";
import { reportPage } from "../../reports/html/report-page";
import { summarySheets } from "../../reports/summary/summary-sheets";
import type { UnitResult } from "../../reports/unit-result";
import { auditJson } from "./audit-json";
import type { AuditCommandOptions } from "./audit-options";
import { auditText } from "./audit-text";
import { writeCopies } from "./audit-xlsx";
import type { AuditedFile } from "./audited-file";
import type { EarlierResult } from "./earlier-result";
import type { Environment } from "../environment";
import { namesWorkbook } from "../free-copy";
import type { Meant } from "../meant-workbooks";
import { isSaved } from "../put-out";
import { writeLetters } from "./reply-letters";
import { commandWords } from "../words";

/** What a run came to. */
export interface AuditedRun {
  readonly files: readonly AuditedFile[];
  readonly meant: Meant;
  readonly units: readonly UnitResult[];
  readonly earlier: EarlierResult | undefined;
}

/** Writes what was asked for where it was asked for; answers whether all of it could be written. */
export async function writeAuditOutput(
  run: AuditedRun,
  options: AuditCommandOptions,
  environment: Environment,
): Promise<boolean> {
  const { format, output, letters, language } = options;
  if (letters !== undefined) {
    const isWritten = await writeLetters(run.units, letters, options).then(
      () => true,
      () => false,
    );
    if (!isWritten) {
      environment.complain(commandWords[language].cannotWrite(letters));
      return false;
    }
    environment.complain(commandWords[language].written(letters));
  }
  if (format === "xlsx") {
    if (output !== undefined && namesWorkbook(output) && !run.meant.isOneFile) {
      const summary = summaryOf(run, output, options);
      if (!(await isSaved(output, summary, language, environment))) return false;
      environment.complain(commandWords[language].written(output));
      environment.print(textOf(run, options, environment));
      return true;
    }
    const isCopied = await writeCopies(run, options, environment);
    environment.print(textOf(run, options, environment));
    return isCopied;
  }
  const text = { json: jsonOf, html: htmlOf, text: textOf }[format](run, options, environment);
  if (output === undefined) {
    environment.print(text);
    return true;
  }
  return isSaved(output, text, language, environment);
}

function summaryOf({ units }: AuditedRun, output: string, { on, language }: AuditCommandOptions): Uint8Array {
  const linkTo = (file: string) =>
    path
      .relative(path.dirname(path.resolve(output)), path.resolve(file))
      .split(path.sep)
      .join("/")
      .replaceAll("#", "%23");
  return workbookOfSheets(summarySheets(units, { on, language, linkTo }));
}

function jsonOf(
  { files, earlier }: AuditedRun,
  { on, language }: AuditCommandOptions,
  { version }: Environment,
) {
  return auditJson(files, { version, on, language, earlier });
}

function htmlOf({ units }: AuditedRun, { on, language }: AuditCommandOptions): string {
  return reportPage(units, { on, language });
}

/** Beside a workbook with its findings, one line a workbook will do. */
function textOf(
  { files, earlier }: AuditedRun,
  { language, isQuiet, format, output }: AuditCommandOptions,
  environment: Environment,
): string {
  const isForTerminal = output === undefined || format === "xlsx";
  return auditText(files, {
    language,
    isQuiet: isQuiet || format === "xlsx",
    columns: isForTerminal ? environment.columns : undefined,
    colors: pico.createColors(isForTerminal && environment.hasColors),
    earlier,
  });
}
