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
  let [rows, columns] = [1, 1];
  for (const cells of inputs) {
    rows = Math.max(rows, cells.length);
    columns = Math.max(columns, cells[0]?.length ?? 0);
  }
  for (const cells of inputs) {
    const fits = (length: number, size: number) => length === 1 || length === size;
    if (!fits(cells.length, rows) || !fits(cells[0]?.length ?? 0, columns)) {
      throw new CellError("notAvailable", say().sizesDiffer()).toExcel();
    }
  }
  const isSingle = rows === 1 && columns === 1;
  const given: unknown[] = new Array(inputs.length);
  const answers: unknown[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: unknown[] = [];
    for (let column = 0; column < columns; column += 1) {
      for (let i = 0; i < inputs.length; i += 1) given[i] = cellAt(inputs[i]!, row, column);
      try {
        line.push(compute(...given));
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        if (isSingle) throw error.toExcel();
        line.push(error.toExcel());
      }
    }
    answers.push(line);
  }
  return answers;
}

function cellAt(cells: Cells, row: number, column: number): unknown {
  const line = cells[cells.length === 1 ? 0 : row] ?? [];
  return line[line.length === 1 ? 0 : column];
}
