import type { SheetView } from "../workbook/snapshot";
import { foldLabel } from "./headings";
import { holdsAmount } from "./holds-amount";
import type { SectionColumns } from "./match-columns";

/**
 * The row that holds the amounts of a one-row form, of the latest year where each has its own; the one under the
 * headings when none does.
 */
export function singleRow(
  sheet: SheetView,
  columns: SectionColumns,
  firstRow: number,
  lastRow: number,
): number {
  const amounts = new Set(columns.amounts.values());
  const rows: (readonly [row: number, year: string])[] = [];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + 5); row += 1) {
    const cells = sheet.rowCells(row);
    if (!cells.some((cell) => amounts.has(cell.column) && holdsAmount(cell))) continue;
    const words = cells.filter(({ column }) => !amounts.has(column));
    rows.push([row, words.map(({ value }) => yearOfRow.exec(foldLabel(String(value)))?.[1] ?? "").join("")]);
  }
  const latest = rows
    .map(([, year]) => year)
    .sort()
    .at(-1);
  return rows.find(([, year]) => year === latest)?.[0] ?? firstRow;
}

/** 2025年 in a column 年度: last year's amounts stand in a row of their own. */
const yearOfRow = /^((?:19|20)\d\d)年?度?$/;
