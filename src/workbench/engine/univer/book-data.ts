import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Book, BookSheet } from "../book";
import { cellDataOf } from "./cell-content";
import { styleOf } from "./cell-style";
import { conditionalFormatData } from "./conditional-format-data";
import { definedName } from "./defined-name";
import { notesData } from "./notes-data";
import { freezeOf, rangeOf } from "./ranges";

/** Univer's default sizes, pixels. */
const defaultColumnWidth = 72;
const defaultRowHeight = 20;

/** A book in Univer's form. Formulas bring their cached values, so nothing has to be computed to show it. */
export function workbookData(book: Book, unitId: string): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  for (const [index, look] of book.looks.entries()) styles[styleId(index)] = styleOf(look);
  const names = book.names.map(({ name, formula }) => definedName(name, formula));
  return {
    id: unitId,
    name: "",
    appVersion: "0.25.1",
    locale: "zhCN" as IWorkbookData["locale"],
    styles,
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetData(sheet, book)])),
    resources: [
      resource("SHEET_DEFINED_NAME_PLUGIN", Object.fromEntries(names.map((each) => [each.id, each]))),
      resource(
        "SHEET_NOTE_PLUGIN",
        bySheet(book, ({ notes = [] }) => notesData(notes)),
      ),
      resource(
        "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        bySheet(book, ({ conditionalFormats = [] }) => conditionalFormats.map(conditionalFormatData)),
      ),
    ],
  };
}

const resource = (name: string, data: object) => ({ name, data: JSON.stringify(data) });

function bySheet(book: Book, dataOf: (sheet: BookSheet) => object): object {
  return Object.fromEntries(book.sheets.map((sheet) => [sheet.id, dataOf(sheet)]));
}

const styleId = (index: number): string => `look-${index}`;

function sheetData(sheet: BookSheet, book: Book): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, object>> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, column, look, ...content } of sheet.cells) {
    (cellData[row] ??= {})[column] = {
      ...withoutBlanks(cellDataOf(content)),
      ...cellStyle(look, content.formula, book),
    };
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: Number(sheet.hidden),
    tabColor: sheet.tabColor ?? "",
    rowCount: Math.max(lastRow + 50, 200),
    columnCount: Math.max(lastColumn + 10, 26),
    defaultColumnWidth,
    defaultRowHeight,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: 1,
    rightToLeft: 0,
    cellData,
    mergeData: (sheet.merges ?? []).map(rangeOf),
    columnData: Object.fromEntries(sizes(sheet.columnWidths, sheet.hiddenColumns, "w")),
    rowData: Object.fromEntries(sizes(sheet.rowHeights, sheet.hiddenRows, "h")),
    freeze: freezeOf(sheet.frozen ?? { rows: 0, columns: 0 }) as IWorksheetData["freeze"],
  };
}

/** A formula without a format says so, or Univer would give it the format of what it refers to. */
function cellStyle(
  look: number | undefined,
  formula: string | undefined,
  book: Book,
): { s?: string | IStyleData } {
  const traits = look === undefined ? undefined : book.looks[look];
  if (formula !== undefined && traits?.numberFormat === undefined) {
    return { s: styleOf({ ...traits, numberFormat: "General" }) };
  }
  return look === undefined ? {} : { s: styleId(look) };
}

function withoutBlanks(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

type Size = { w?: number; h?: number; ia?: number; hd?: number };

function sizes(
  pixels: ReadonlyMap<number, number> | undefined,
  hidden: BookSheet["hiddenRows"],
  key: "w" | "h",
): Map<number, Size> {
  const sized = new Map<number, Size>();
  for (const [index, size] of pixels ?? []) sized.set(index, key === "h" ? { h: size, ia: 0 } : { w: size });
  for (const { from, to } of hidden ?? []) {
    for (let index = from; index <= Math.min(to, from + 20_000); index += 1) {
      sized.set(index, { ...sized.get(index), hd: 1 });
    }
  }
  return sized;
}
