import { CellError } from "./cell-error";
import { say } from "./words";

/** What Excel hands over for a range or a single value, row by row. */
export type Cells = readonly (readonly unknown[])[];

/**
 * Computes a function of single cells over whole ranges: ranges of one size go cell by cell; a single cell, row or
 * column repeats along the others, as in Excel's own array formulas. An error stays in its cell.
 *
 * @throws The cell error itself when there is but one cell, so that Excel shows its sentence.
 */
export function eachCell(inputs: readonly Cells[], compute: (...cells: unknown[]) => unknown): unknown[][] {
  const rows = Math.max(...inputs.map((cells) => cells.length));
  const columns = Math.max(...inputs.map((cells) => cells[0]?.length ?? 0));
  for (const cells of inputs) {
    const fits = (length: number, size: number) => length === 1 || length === size;
    if (!fits(cells.length, rows) || !fits(cells[0]?.length ?? 0, columns)) {
      throw new CellError("notAvailable", say().sizesDiffer()).toExcel();
    }
  }
  const isSingle = rows === 1 && columns === 1;
  return Array.from({ length: rows }, (_row, i) =>
    Array.from({ length: columns }, (_column, j) => {
      try {
        return compute(...inputs.map((cells) => cellAt(cells, i, j)));
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        if (isSingle) throw error.toExcel();
        return error.toExcel();
      }
    }),
  );
}

function cellAt(cells: Cells, row: number, column: number): unknown {
  const line = cells[cells.length === 1 ? 0 : row] ?? [];
  return line[line.length === 1 ? 0 : column];
}
