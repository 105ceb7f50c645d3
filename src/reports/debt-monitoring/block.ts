import type { CellStyle, NewCell } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

/** A cell of a block: typed, or a live formula with the value it has now. */
export type BlockCell = CellValue | { readonly formula: string; readonly value: CellValue };

/** The columns of the monitoring sheet: a name and six of figures. */
export const columnCount = 7;
export const columnWidths = [38, 17, 17, 15, 15, 19, 17];

export const amountFace = face.amount(2);
export const ratioFace: CellStyle = { ...face.amount(2), numberFormat: "0.00%" };
export const lightFace: CellStyle = { ...face.centered };

/** Writes a block's heading over the whole width, then its column headings; returns the row after them. */
export function beginBlock(
  sheet: SheetBuilder,
  row: number,
  title: string,
  headings: readonly string[],
): number {
  sheet.spread({ row, column: 0, columnCount }, title, face.groupHeading);
  sheet.height(row, 22);
  headings.forEach((heading, column) => sheet.put(row + 1, column, heading, face.heading));
  for (let column = headings.length; column < columnCount; column += 1)
    sheet.put(row + 1, column, null, face.heading);
  sheet.height(row + 1, 20);
  return row + 2;
}

/** Writes one row of a block; cells it does not fill are framed all the same. */
export function putRow(
  sheet: SheetBuilder,
  row: number,
  cells: readonly (readonly [cell: BlockCell, style: CellStyle])[],
): void {
  for (let column = 0; column < columnCount; column += 1) {
    const [cell, style] = cells[column] ?? [null, face.text];
    const isLive = typeof cell === "object" && cell !== null;
    const more: Pick<NewCell, "formula"> = isLive ? { formula: cell.formula } : {};
    sheet.put(row, column, isLive ? cell.value : cell, style, more);
  }
  sheet.height(row, 18);
}
