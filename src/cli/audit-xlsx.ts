import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import type { AuditReport } from "../jobs/audit-report";
import { write } from "../jobs/write";
import { findingsPlan } from "../reports/findings-plan";
import { findingsWords } from "../reports/findings-words";
import { HostError } from "../workbook/host-error";
import type { AuditCommandOptions } from "./audit-options";
import type { Environment } from "./environment";
import { commandWords } from "./words";

/**
 * Writes the findings sheet into a copy of the workbook: beside it as 原名-审核结果.xlsx, or into the folder of
 * `--output`. With `--in-place` into the workbook itself, which is kept as `.bak` first; there the write can be taken back.
 *
 * @throws HostError when the copy cannot be made or written; the original stays as it was.
 */
export async function writeFindings(
  file: string,
  root: string,
  report: AuditReport,
  options: AuditCommandOptions,
  environment: Environment,
): Promise<void> {
  const { language, isInPlace } = options;
  if (!/\.xlsx$/i.test(file)) throw new HostError("readOnly", { path: file });
  const target = isInPlace ? file : copyOf(file, root, options);
  await copy(file, isInPlace ? `${file}.bak` : target);
  const host = await environment.open(target);
  const { sheets } = await host.outline();
  const plan = findingsPlan(
    report,
    language,
    sheets.map(({ name }) => name),
  );
  if (isInPlace) await write(host, { plan, at: environment.now() });
  else await host.apply(plan);
  environment.complain(commandWords[language].written(target));
}

function copyOf(file: string, root: string, { output, language }: AuditCommandOptions): string {
  const name = `${path.basename(file, path.extname(file))}-${findingsWords[language].title}.xlsx`;
  if (output === undefined) return path.join(path.dirname(file), name);
  return path.join(output, path.relative(root, path.dirname(file)), name);
}

async function copy(from: string, to: string): Promise<void> {
  try {
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(from, to);
  } catch (cause) {
    throw new HostError("cannotWrite", { path: to }, { cause });
  }
}
