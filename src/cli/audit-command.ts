import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import pico from "picocolors";
import type { Language } from "../audit/words/language";
import { auditJson } from "./audit-json";
import type { AuditCommandOptions } from "./audit-options";
import { auditText } from "./audit-text";
import { writeFindings } from "./audit-xlsx";
import { exitCodeOf, type AuditedFile } from "./audited-file";
import type { Environment } from "./environment";
import { ExitCode } from "./exit-code";
import { findWorkbooks } from "./find-workbooks";
import { commandWords } from "./words";

/** `caishen audit PATH…`: audits every workbook meant and says what was found. A file that fails stops none of the others. */
export async function auditCommand(
  paths: readonly string[],
  options: AuditCommandOptions,
  environment: Environment,
): Promise<ExitCode> {
  const words = commandWords[options.language];
  if (paths.length === 0) {
    environment.complain(words.noPath);
    return ExitCode.trouble;
  }
  const { meant, files: missing } = await workbooksOf(paths, options.language, environment);
  const files: AuditedFile[] = [...missing];
  for (const [index, { file, root }] of meant.entries()) {
    environment.progress(words.auditing(index + 1, meant.length, path.basename(file)));
    files.push(await auditFile(file, root, options, environment));
  }
  environment.progress();

  const output =
    options.format === "json" ? jsonOf(files, options, environment) : textOf(files, options, environment);
  if (options.output === undefined || options.format === "xlsx") {
    environment.print(output);
  } else if (!(await saved(options.output, output))) {
    environment.complain(words.cannotWrite(options.output));
    return ExitCode.trouble;
  }
  return exitCodeOf(files, options.failOn);
}

interface Meant {
  readonly file: string;
  /** The folder it was found in, so that copies keep the folders between. */
  readonly root: string;
}

async function workbooksOf(
  paths: readonly string[],
  language: Language,
  environment: Environment,
): Promise<{ meant: Meant[]; files: AuditedFile[] }> {
  const meant: Meant[] = [];
  const files: AuditedFile[] = [];
  for (const start of paths) {
    try {
      const found = await findWorkbooks(start);
      const root = found.length === 1 && found[0] === start ? path.dirname(start) : start;
      meant.push(...found.map((file) => ({ file, root })));
      if (found.length === 0) {
        files.push({ path: start, code: "noWorkbook", reason: commandWords[language].noWorkbook(start) });
      }
    } catch (error) {
      files.push({ path: start, ...environment.explain(error, start, language) });
    }
  }
  return { meant, files };
}

async function auditFile(
  file: string,
  root: string,
  options: AuditCommandOptions,
  environment: Environment,
): Promise<AuditedFile> {
  try {
    const workbook = await environment.open(file);
    const report = await environment.audit(workbook, { on: options.on });
    if (options.format === "xlsx" && report.status === "checked") {
      await writeFindings({ file, root, workbook, report }, options, environment);
    }
    return { path: file, report };
  } catch (error) {
    return { path: file, ...environment.explain(error, file, options.language) };
  }
}

function jsonOf(
  files: readonly AuditedFile[],
  { on, language }: AuditCommandOptions,
  { version }: Environment,
): string {
  return auditJson(files, { version, on, language });
}

/** Beside a workbook with its findings, one line a workbook will do. */
function textOf(
  files: readonly AuditedFile[],
  options: AuditCommandOptions,
  environment: Environment,
): string {
  const { language, isQuiet, format } = options;
  const isForTerminal = options.output === undefined || format === "xlsx";
  return auditText(files, {
    language,
    isQuiet: isQuiet || format === "xlsx",
    columns: isForTerminal ? environment.columns : undefined,
    colors: pico.createColors(isForTerminal && environment.hasColors),
  });
}

async function saved(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(file, text);
    return true;
  } catch {
    return false;
  }
}
