import type { NewSheet } from "../workbook/plan";
import { blankPackage, blankSheet } from "./blank-package";
import { WorkbookPackage } from "./workbook-package";

/** The bytes of a new .xlsx with these sheets and no others. */
export function workbookOfSheets(sheets: readonly NewSheet[]): Uint8Array {
  const book = WorkbookPackage.open(blankPackage());
  for (const sheet of sheets) book.addSheet(sheet);
  book.removeSheet(blankSheet);
  return book.save();
}
