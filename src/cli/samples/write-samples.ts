import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { WorkbookPackage } from "../../ooxml/workbook-package";
import type { NewSheet } from "../../workbook/plan";
import { blankPackage, blankSheet } from "./blank-package";
import { sampleBook } from "./book";
import { sampleOrganisation, sampleYear } from "./figures";
import { plantedErrors, plantErrors } from "./planted-errors";

/** The bytes of a workbook with these sheets. */
export function packageOf(sheets: readonly NewSheet[]): Uint8Array {
  const book = WorkbookPackage.open(blankPackage());
  for (const sheet of sheets) book.addSheet(sheet);
  book.removeSheet(blankSheet);
  return book.save();
}

/** Writes the sample workbooks and the list of planted errors into a folder, and says which. */
export async function writeSamples(folder: string): Promise<string[]> {
  const name = (book: string) => `${sampleOrganisation}${sampleYear}年${book}预算`;
  const unit = sampleBook("unit");
  const files: readonly (readonly [file: string, content: Uint8Array | string])[] = [
    [`${name("单位")}.xlsx`, packageOf(unit)],
    [`${name("部门")}.xlsx`, packageOf(sampleBook("department"))],
    [`${name("单位")}（含差错）.xlsx`, packageOf(plantErrors(unit))],
    [`${name("单位")}（含差错）.json`, `${JSON.stringify(plantedErrors, undefined, 2)}\n`],
  ];
  await mkdir(folder, { recursive: true });
  for (const [file, content] of files) await writeFile(path.join(folder, file), content);
  return files.map(([file]) => path.join(folder, file));
}
