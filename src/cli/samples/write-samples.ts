import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { workbookOfSheets } from "../../ooxml/workbook-of-sheets";
import type { NewSheet } from "../../workbook/plan";
import { sampleBook } from "./book";
import { debtBook } from "./debt-book";
import { debtOrganisation, debtYear } from "./debt-figures";
import { expenseBook } from "./expense-book";
import { exportSheets } from "./export-book";
import { sampleOrganisation, sampleYear } from "./figures";
import { treasuryBook } from "./treasury-book";
import { plantedErrors, plantErrors } from "./planted-errors";

/** The sample workbooks by file name, without its extension. */
export function sampleWorkbooks(): Readonly<Record<string, readonly NewSheet[]>> {
  const named = (what: string) => `${sampleOrganisation}${sampleYear}年${what}`;
  const unit = sampleBook("unit");
  return {
    [named("单位预算")]: unit,
    [named("部门预算")]: sampleBook("department"),
    [named("单位预算（含差错）")]: plantErrors(unit),
    [named("一体化导出表")]: exportSheets(),
    [named("三公经费和台账")]: expenseBook(),
    [named("单位预算和国库账")]: treasuryBook(),
    [`${debtOrganisation}${debtYear}年政府债务`]: debtBook(),
  };
}

/** Writes the sample workbooks and the list of planted errors into a folder, and says which. */
export async function writeSamples(folder: string): Promise<string[]> {
  const files: readonly (readonly [file: string, content: Uint8Array | string])[] = [
    ...Object.entries(sampleWorkbooks()).map(
      ([name, sheets]) => [`${name}.xlsx`, workbookOfSheets(sheets)] as const,
    ),
    [
      `${sampleOrganisation}${sampleYear}年单位预算（含差错）.json`,
      `${JSON.stringify(plantedErrors, undefined, 2)}\n`,
    ],
  ];
  await mkdir(folder, { recursive: true });
  for (const [file, content] of files) await writeFile(path.join(folder, file), content);
  return files.map(([file]) => path.join(folder, file));
}
