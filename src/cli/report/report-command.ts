import { proposeReport, writeReport } from "../../jobs/report/report";
import type { ReportProposal } from "../../jobs/report/report-types";
import { HostError } from "../../workbook/host-error";
import { copySuffixes } from "../copy-suffixes";
import type { Environment, OpenWorkbook } from "../environment";
import { ExitCode } from "../exit-code";
import { meantWorkbooks, type MeantWorkbook, type UnusableFile } from "../meant-workbooks";
import { oneByOne } from "../one-by-one";
import { otherBook } from "../other-book";
import { reportJson } from "./report-json";
import type { ReportCommandOptions } from "./report-options";
import { reportText } from "./report-text";
import { saveCopy } from "../save-copy";

type World = Pick<Environment, "open" | "explain" | "print" | "complain" | "version" | "now" | "progress">;

/** What became of one workbook: what was made and where it was written, or why it could not be looked at. */
export type ReportedFile =
  { readonly path: string; readonly proposal: ReportProposal; readonly written?: string } | UnusableFile;

/**
 * `caishen report PATH… --set …`: makes the forms of a set in a copy of each workbook, with `--in-place` in the
 * workbook itself, kept as `.bak`; with `--pack` the pages of the published book too. Exit 0 when every form was
 * made, 1 when one was not, 2 when a workbook could not be looked at or written, or has nothing to make forms from.
 */
export async function reportCommand(
  paths: readonly string[],
  options: ReportCommandOptions,
  environment: World,
): Promise<ExitCode> {
  const meant = await meantWorkbooks(paths, [], options.language, environment);
  const files: readonly ReportedFile[] = await oneByOne(meant, options.language, environment, (workbook) =>
    reportFile(workbook, options, environment),
  );
  environment.print(
    options.format === "json"
      ? reportJson(files, { version: environment.version, on: options.on })
      : reportText(files, options.language),
  );
  const proposals = files.flatMap((file) => ("proposal" in file ? [file.proposal] : []));
  if (proposals.length < files.length || files.length === 0) return ExitCode.trouble;
  if (proposals.some(({ status }) => status !== "ready")) return ExitCode.trouble;
  const isRefused = proposals.some(
    ({ forms, pages }) =>
      forms.some(({ action }) => action === "refused") || pages.some(({ action }) => action === "outdated"),
  );
  return isRefused ? ExitCode.findings : ExitCode.clean;
}

async function reportFile(
  meant: MeantWorkbook,
  options: ReportCommandOptions,
  environment: World,
): Promise<ReportedFile> {
  const { file } = meant;
  const workbook = await environment.open(file);
  if (workbook.capabilities.readOnly) throw new HostError("readOnly", { path: file });
  const previous = await otherBook(options.previous, environment);
  const budget = await otherBook(options.budget, environment);
  const proposal = await proposeReport(workbook, options.request, {
    ...(previous ? { previous } : {}),
    ...(budget ? { budget } : {}),
  });
  if (proposal.plan.edits.length === 0) return { path: file, proposal };
  return { path: file, proposal, written: await writeTo(meant, workbook, proposal, options, environment) };
}

async function writeTo(
  { file, root }: MeantWorkbook,
  workbook: OpenWorkbook,
  { plan }: ReportProposal,
  { isInPlace, output, language, request }: ReportCommandOptions,
  environment: World,
): Promise<string> {
  if (isInPlace) {
    await writeReport(workbook, { plan, at: environment.now() });
    await workbook.save();
    return file;
  }
  return saveCopy(workbook, file, plan, {
    root,
    output,
    suffix: copySuffixes[request.packOn === undefined ? "reports" : "publication"][language],
  });
}
