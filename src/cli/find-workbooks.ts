import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { isOwnCopy } from "./copy-suffixes";

/** What a folder's workbooks are called; a file named outright may be called anything. */
const workbook = /\.(xlsx|xlsm|xls|et|csv)$/i;

/** The workbooks that a path means, and the files that this command wrote among them before. */
export interface FoundWorkbooks {
  readonly files: readonly string[];
  readonly ownCopies: readonly string[];
}

/**
 * The workbooks meant by a path: the file itself, or those of a folder and all below it, in the order of their
 * names. Excel's lock files (~$…) and hidden ones are passed over, our own copies told apart.
 *
 * @throws the file system's own error when the path is not there.
 */
export async function findWorkbooks(start: string): Promise<FoundWorkbooks> {
  if (!(await stat(start)).isDirectory()) return { files: [start], ownCopies: [] };
  const all = await workbooksIn(start);
  const names = new Set(all.map(nameOf));
  const isOwn = (file: string) => isOwnCopy(nameOf(file), names);
  return { files: all.filter((file) => !isOwn(file)), ownCopies: all.filter(isOwn) };
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"));
  const found = await Promise.all(
    visible
      .sort((a, b) => a.name.localeCompare(b.name, "zh"))
      .map((entry) => {
        const inside = path.join(folder, entry.name);
        if (entry.isDirectory()) return workbooksIn(inside);
        return workbook.test(entry.name) ? [inside] : [];
      }),
  );
  return found.flat();
}

function nameOf(file: string): string {
  return path.basename(file, path.extname(file));
}
