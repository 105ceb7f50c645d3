import { access, mkdir } from "node:fs/promises";
import path from "node:path";
import { HostError } from "../workbook/host-error";

/** Where a copy of a workbook goes. */
export interface CopyPlace {
  /** The folder the workbook was found in, so that copies keep the folders between. */
  readonly root: string;
  /** The folder for copies; beside the workbook when absent. */
  readonly folder: string | undefined;
  /** What its name ends in: 原名-审核结果.xlsx. */
  readonly suffix: string;
}

/**
 * A file name for a copy that is not taken: a copy made before stays, since a person may have written in it.
 *
 * @throws HostError `cannotWrite` when its folder cannot be made.
 */
export async function freeCopy(file: string, { root, folder, suffix }: CopyPlace): Promise<string> {
  const target =
    folder === undefined ? path.dirname(file) : path.join(folder, path.relative(root, path.dirname(file)));
  await mkdir(target, { recursive: true }).catch((cause: unknown) => {
    throw new HostError("cannotWrite", { path: target }, { cause });
  });
  const name = path.join(target, `${path.basename(file, path.extname(file))}-${suffix}`);
  let free = `${name}.xlsx`;
  for (let number = 2; await isThere(free); number += 1) free = `${name} (${number}).xlsx`;
  return free;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
