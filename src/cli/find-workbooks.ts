import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { findingsWords } from "../reports/findings-words";

/** What a folder's workbooks are called; a file named outright may be called anything. */
const workbook = /\.(xlsx|xlsm|xls|et|csv)$/i;

/** Copies with a findings sheet, made by an earlier audit of the same folder. */
const ourCopy = new RegExp(`-(${findingsWords.zh.title}|${findingsWords.en.title})( \\(\\d+\\))?\\.xlsx$`);

/**
 * The workbooks meant by a path: the file itself, or those of a folder and all below it, in the order of their
 * names. Excel's lock files (~$…), hidden ones and our own copies are passed over.
 *
 * @throws the file system's own error when the path is not there.
 */
export async function findWorkbooks(start: string): Promise<string[]> {
  if (!(await stat(start)).isDirectory()) return [start];
  const entries = await readdir(start, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"));
  const found = await Promise.all(
    visible
      .sort((a, b) => a.name.localeCompare(b.name, "zh"))
      .map((entry) => {
        const inside = path.join(start, entry.name);
        if (entry.isDirectory()) return findWorkbooks(inside);
        return workbook.test(entry.name) && !ourCopy.test(entry.name) ? [inside] : [];
      }),
  );
  return found.flat();
}
