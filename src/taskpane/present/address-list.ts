import { addressOf, quoteSheet, type CellRef } from "../../workbook/address";

/** Cells named in one breath; the rest is left to the sheet. */
const namedCells = 5;

/** A cell as formulas write it: `'1 收支总表'!B15`. */
export function addressWords(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!${addressOf(cell)}`;
}

/** Several cells in one sentence, the first few by address. */
export function addressList(cells: readonly CellRef[]): string {
  const named = cells.slice(0, namedCells).map(addressWords).join("、");
  return cells.length > namedCells ? `${named} … (${cells.length})` : named;
}
