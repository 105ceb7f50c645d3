import { access, mkdir } from "node:fs/promises";
import path from "node:path";
import { HostError } from "../workbook/host-error";

/** Where a copy of a workbook goes. */
export interface CopyPlace {
  /** The folder the workbook was found in, so that copies keep the folders between. */
  readonly root: string;
  /** What `--output` says: the folder for copies, or a copy by its name in .xlsx; beside the workbook when absent. */
  readonly output: string | undefined;
  /** What its name ends in: 原名-审核结果.xlsx. */
  readonly suffix: string;
}

/**
 * A file name for a copy that is not taken: a copy made before stays, since a person may have written in it.
 *
 * @throws HostError `cannotWrite` when its folder cannot be made.
 */
export async function freeCopy(file: string, place: CopyPlace): Promise<string> {
  const name = copyName(file, place);
  const folder = path.dirname(name);
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new HostError("cannotWrite", { path: folder }, { cause });
  });
  let free = `${name}.xlsx`;
  for (let number = 2; await isThere(free); number += 1) free = `${name} (${number}).xlsx`;
  return free;
}

/** The copy's name without its ending. */
function copyName(file: string, { root, output, suffix }: CopyPlace): string {
  if (output !== undefined && namesWorkbook(output)) return output.slice(0, -".xlsx".length);
  const above = path.dirname(file);
  const folder = output === undefined ? above : path.join(output, path.relative(root, above));
  return path.join(folder, `${path.basename(file, path.extname(file))}-${suffix}`);
}

/** Whether `--output` names a workbook to write and no folder. */
export const namesWorkbook = (output: string) => /\.xlsx$/i.test(output);

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
