import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { workbookOfSheets } from "../../ooxml/workbook-of-sheets";
import { sampleBook } from "./book";
import { sampleOrganisation, sampleYear } from "./figures";
import { plantedErrors, plantErrors } from "./planted-errors";

/** Writes the sample workbooks and the list of planted errors into a folder, and says which. */
export async function writeSamples(folder: string): Promise<string[]> {
  const name = (book: string) => `${sampleOrganisation}${sampleYear}年${book}预算`;
  const unit = sampleBook("unit");
  const files: readonly (readonly [file: string, content: Uint8Array | string])[] = [
    [`${name("单位")}.xlsx`, workbookOfSheets(unit)],
    [`${name("部门")}.xlsx`, workbookOfSheets(sampleBook("department"))],
    [`${name("单位")}（含差错）.xlsx`, workbookOfSheets(plantErrors(unit))],
    [`${name("单位")}（含差错）.json`, `${JSON.stringify(plantedErrors, undefined, 2)}\n`],
  ];
  await mkdir(folder, { recursive: true });
  for (const [file, content] of files) await writeFile(path.join(folder, file), content);
  return files.map(([file]) => path.join(folder, file));
}
