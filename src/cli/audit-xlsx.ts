import { access, mkdir } from "node:fs/promises";
import path from "node:path";
import type { AuditReport } from "../jobs/audit-report";
import { write } from "../jobs/write";
import { findingsPlan } from "../reports/findings-plan";
import { findingsWords } from "../reports/findings-words";
import { HostError } from "../workbook/host-error";
import type { AuditCommandOptions } from "./audit-options";
import type { Environment, OpenWorkbook } from "./environment";
import { commandWords } from "./words";

interface Audited {
  readonly file: string;
  /** The folder it was found in, so that copies keep the folders between. */
  readonly root: string;
  readonly workbook: OpenWorkbook;
  readonly report: AuditReport;
}

/**
 * Writes the findings sheet into a copy of the workbook: beside it as 原名-审核结果.xlsx, or into the folder of
 * `--output`; a copy made before stays, since a person may have written in it. With `--in-place` into the workbook
 * itself, kept as `.bak`; there the write can be taken back.
 *
 * @throws HostError when the copy cannot be made or written; the original stays as it was.
 */
export async function writeFindings(
  { file, root, workbook, report }: Audited,
  options: AuditCommandOptions,
  environment: Environment,
): Promise<void> {
  const { language, isInPlace } = options;
  if (workbook.capabilities.readOnly) throw new HostError("readOnly", { path: file });
  const { sheets } = await workbook.outline();
  const names = sheets.map(({ name }) => name);
  const plan = findingsPlan(report, language, names);
  if (isInPlace) {
    await write(workbook, { plan, at: environment.now() });
    await workbook.save();
    environment.complain(commandWords[language].written(file));
    return;
  }
  await workbook.apply(plan);
  const target = await freeTarget(file, root, options);
  await workbook.save(target);
  environment.complain(commandWords[language].written(target));
}

async function freeTarget(
  file: string,
  root: string,
  { output, language }: AuditCommandOptions,
): Promise<string> {
  const folder =
    output === undefined ? path.dirname(file) : path.join(output, path.relative(root, path.dirname(file)));
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new HostError("cannotWrite", { path: folder }, { cause });
  });
  const name = `${path.basename(file, path.extname(file))}-${findingsWords[language].title}`;
  let target = path.join(folder, `${name}.xlsx`);
  for (let number = 2; await isThere(target); number += 1)
    target = path.join(folder, `${name} (${number}).xlsx`);
  return target;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
