import { columnLimit } from "../workbook/address";
import { cellsWithin } from "../workbook/cells-within";
import { SheetView } from "../workbook/snapshot";
import type { Beginning } from "./find-titles";

/** No sheet holds so many forms; each part is cut out of the whole sheet. */
const mostForms = 200;

/**
 * The parts of a sheet that each hold a form, where titles stand side by side in a row (并排的表): from one row of titles
 * to the next, and in it from one title to the next, at the empty column between them where there is one. `undefined`
 * where no row holds two titles.
 *
 * @param titles - Those of the sheet, row by row.
 */
export function partsSideBySide(
  sheet: SheetView,
  titles: readonly (readonly Beginning[])[],
  texts: readonly string[],
): SheetView[] | undefined {
  const rows = titles.map((ofRow) => ofRow.filter(({ text }, i) => i === 0 || text !== ofRow[0]!.text));
  if (rows.every((ofRow) => ofRow.length < 2) || rows.flat().length > mostForms) return undefined;
  return rows.flatMap((ofRow, index) => {
    const row = index === 0 ? 0 : ofRow[0]!.row;
    const rowCount = (rows[index + 1]?.[0]!.row ?? sheet.rowEnd) - row;
    const isHeld = columnsHeld(sheet, row, row + rowCount);
    const starts = ofRow.map(({ column }, i) => (i === 0 ? 0 : gapBefore(column, isHeld)));
    return starts.map((column, i) => {
      const columnCount = (starts[i + 1] ?? columnLimit) - column;
      return new SheetView(cellsWithin(sheet.data, texts, [{ row, column, rowCount, columnCount }]), texts);
    });
  });
}

/** The columns that hold anything in some rows. */
function columnsHeld(sheet: SheetView, from: number, to: number): ReadonlySet<number> {
  const held = new Set<number>();
  sheet.forEachRow((row, start, end) => {
    if (row >= from && row < to) for (let i = start; i < end; i += 1) held.add(sheet.data.columns[i]!);
  });
  return held;
}

/** The empty column that stands last before a title, which may be printed over the middle of its form; else its own. */
function gapBefore(title: number, isHeld: ReadonlySet<number>): number {
  for (let column = title; column > 0; column -= 1) if (!isHeld.has(column)) return column;
  return title;
}
