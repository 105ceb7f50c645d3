import { smallRow, smallWorkbook } from "../workbench/support/small-workbook";
import type { SheetRows } from "./book";

/** The bytes of an .xlsx with sheets given as rows of numbers and texts. */
export function workbookOfRows(sheets: Readonly<Record<string, SheetRows>>): Uint8Array {
  return smallWorkbook(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((entries, index) => smallRow(index + 1, entries.map(plain))).join(""),
    })),
  );
}

function plain(entry: SheetRows[number][number]): string | number | null {
  if (entry === undefined || entry === null || typeof entry === "boolean") return null;
  return typeof entry === "object" ? `=${entry.formula}|${entry.value}` : entry;
}
