import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { findingsWords } from "../reports/findings-words";
import { letterTitle } from "../reports/reply-letter";
import { fixWords } from "./fix-words";

/** What a folder's workbooks are called; a file named outright may be called anything. */
const workbook = /\.(xlsx|xlsm|xls|et|csv)$/i;

/** What this command wrote beside the workbooks of a folder: copies with findings or fixes, replies to units. */
const suffixes = [
  findingsWords.zh.title,
  findingsWords.en.title,
  fixWords.zh.suffix,
  fixWords.en.suffix,
  letterTitle,
];
const ourCopy = new RegExp(`-(${suffixes.join("|")})( \\(\\d+\\))?\\.xlsx$`);

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
