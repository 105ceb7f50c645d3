import type { CellStyle, NewSheet } from "../../workbook/plan";
import { listPage } from "./list-page";
import { SheetBuilder } from "./sheet-builder";
import * as face from "./sheet-style";

/** A sheet of ours that people fill in: its title, what it is for, and its columns. */
export interface WorkingSheet<Column extends string> {
  readonly name: string;
  /** What to fill in; one line of the sheet for each line. */
  readonly note: string;
  readonly columns: Readonly<
    Record<Column, { readonly heading: string; readonly width: number; readonly style: CellStyle }>
  >;
}

/** The row of the headings, zero-based; the rows to fill in begin below it. */
export const workingSheetHeadingRow = 2;
const framedRows = 40;
const noteLineHeight = 18;

/** Such a sheet with its first rows, and framed rows for those to come. */
export function workingSheet<Column extends string>(
  { name, note, columns }: WorkingSheet<Column>,
  rows: readonly Readonly<Record<Column, string>>[],
): NewSheet {
  const sheet = new SheetBuilder();
  const keys = Object.keys(columns) as Column[];
  sheet.spread({ row: 0, column: 0, columnCount: keys.length }, name, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: keys.length }, note, face.note);
  sheet.height(1, noteLineHeight * note.split("\n").length);
  keys.forEach((key, at) => sheet.put(workingSheetHeadingRow, at, columns[key].heading, face.heading));
  for (let index = 0; index < Math.max(framedRows, rows.length); index += 1) {
    const row = workingSheetHeadingRow + 1 + index;
    keys.forEach((key, at) => sheet.put(row, at, rows[index]?.[key] ?? null, columns[key].style));
  }
  return sheet.build({
    name,
    columnWidths: keys.map((key) => columns[key].width),
    ...listPage(workingSheetHeadingRow, { isCentered: false }),
  });
}
