import path from "node:path";
import pico from "picocolors";
import { proposeFixes, writeFixes, type FixProposal } from "../jobs/fix";
import { HostError } from "../workbook/host-error";
import type { Environment, OpenWorkbook } from "./environment";
import { ExitCode } from "./exit-code";
import type { FixCommandOptions } from "./fix-options";
import { fixJson } from "./fix-json";
import { fixText } from "./fix-text";
import { fixWords } from "./fix-words";
import { freeCopy } from "./free-copy";
import { meantWorkbooks } from "./meant-workbooks";
import { commandWords } from "./words";

/** What became of one workbook: what can be put right in it, where that was written, or why it could not be looked at. */
export type FixedFile =
  | { readonly path: string; readonly proposal: FixProposal; readonly written?: string }
  | { readonly path: string; readonly code: string; readonly reason: string };

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
  const files: FixedFile[] = meant.nothing.flatMap((file) => ("code" in file ? [file] : []));
  for (const [index, { file, root }] of meant.workbooks.entries()) {
    environment.progress(
      commandWords[language].auditing(index + 1, meant.workbooks.length, path.basename(file)),
    );
    files.push(await fixFile(file, root, options, environment));
  }
  environment.progress();
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
  file: string,
  root: string,
  options: FixCommandOptions,
  environment: Environment,
): Promise<FixedFile> {
  try {
    const workbook = await environment.open(file);
    const proposal = await proposeFixes(workbook, { on: options.on });
    if (proposal.rows.length === 0 || options.mode === "preview") return { path: file, proposal };
    const written = await writeTo({ file, root, workbook, proposal }, options, environment);
    return { path: file, proposal, written };
  } catch (error) {
    return { path: file, ...environment.explain(error, file, options.language) };
  }
}

interface Fixed {
  readonly file: string;
  readonly root: string;
  readonly workbook: OpenWorkbook;
  readonly proposal: FixProposal;
}

/** A copy needs no journal: what was there is in the original. */
async function writeTo(
  { file, root, workbook, proposal: { plan } }: Fixed,
  { mode, output, language }: FixCommandOptions,
  environment: Environment,
): Promise<string> {
  if (workbook.capabilities.readOnly) throw new HostError("readOnly", { path: file });
  if (mode === "inPlace") {
    await writeFixes(workbook, { plan, at: environment.now() });
    await workbook.save();
    return file;
  }
  await workbook.apply(plan);
  const target = await freeCopy(file, { root, folder: output, suffix: fixWords[language].suffix });
  await workbook.save(target);
  return target;
}
