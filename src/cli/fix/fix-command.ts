import pico from "picocolors";
import { proposeFixes, type FixProposal } from "../../jobs/audit/fix";
import { writeCells } from "../../jobs/writing/write-cells";
import { HostError } from "../../workbook/host-error";
import { copySuffixes } from "../copy-suffixes";
import type { Environment, OpenWorkbook } from "../environment";
import { ExitCode } from "../exit-code";
import type { FixCommandOptions } from "./fix-options";
import { fixJson } from "./fix-json";
import { fixText } from "./fix-text";
import { meantWorkbooks, type MeantWorkbook, type UnusableFile } from "../meant-workbooks";
import { oneByOne } from "../one-by-one";
import { saveCopy } from "../save-copy";

/** What became of one workbook: what can be put right in it, where that was written, or why it could not be looked at. */
export type FixedFile =
  { readonly path: string; readonly proposal: FixProposal; readonly written?: string } | UnusableFile;

/**
 * `caishen fix PATH…`: shows what can be put right safely, old and new; with `--write` in a copy, with `--in-place` in
 * the workbook itself, kept as `.bak`. Exit 0 when nothing is left to do, 1 when there is, 2 when a workbook could
 * not be looked at or written.
 */
export async function fixCommand(
  paths: readonly string[],
  options: FixCommandOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { language, format, on } = options;
  const meant = await meantWorkbooks(paths, [], language, environment);
  const files: readonly FixedFile[] = await oneByOne(meant, language, environment, (workbook) =>
    fixFile(workbook, options, environment),
  );
  const output =
    format === "json"
      ? fixJson(files, { version: environment.version, on })
      : fixText(files, { language, colors: pico.createColors(environment.hasColors) });
  environment.print(output);
  if (files.length === 0 || files.some((file) => !("proposal" in file))) return ExitCode.trouble;
  const isLeft = files.some(
    (file) => "proposal" in file && file.proposal.rows.length > 0 && file.written === undefined,
  );
  return isLeft ? ExitCode.findings : ExitCode.clean;
}

async function fixFile(
  meant: MeantWorkbook,
  options: FixCommandOptions,
  environment: Environment,
): Promise<FixedFile> {
  const { file } = meant;
  const workbook = await environment.open(file);
  const proposal = await proposeFixes(workbook, { on: options.on });
  if (proposal.rows.length === 0 || options.mode === "preview") return { path: file, proposal };
  return { path: file, proposal, written: await writeTo(meant, workbook, proposal, options, environment) };
}

async function writeTo(
  { file, root }: MeantWorkbook,
  workbook: OpenWorkbook,
  { plan }: FixProposal,
  { mode, output, language }: FixCommandOptions,
  environment: Environment,
): Promise<string> {
  if (mode === "inPlace") {
    if (workbook.capabilities.readOnly) throw new HostError("readOnly", { path: file });
    await writeCells(workbook, { plan, at: environment.now() });
    await workbook.save();
    return file;
  }
  return saveCopy(workbook, file, plan, { root, output, suffix: copySuffixes.fixes[language] });
}
