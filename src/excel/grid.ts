import type { RangeRef } from "../workbook/address";
import type { CellValue, Span } from "../workbook/snapshot";
import type { SheetBuilder } from "../workbook/snapshot-builder";
import type { Position, Rectangle } from "./rectangles";

/** What Excel answered about one rectangle, row by row. */
export interface Grid {
  readonly range: RangeRef;
  /** Results; where formulas were asked for, at first the formulas themselves. */
  readonly values: CellValue[][];
  /** As Excel gives them: with `=`, and the value where a cell has no formula. */
  readonly formulas?: readonly (readonly CellValue[])[];
  readonly numberFormats?: readonly (readonly string[])[];
  /** `#RRGGBB`, or `undefined` where a cell has no fill. */
  readonly fills?: readonly (readonly (string | undefined)[])[];
  /** Cells Excel says hold an error, as `row:column` within the rectangle. */
  readonly errors: Set<string>;
}

const errorLiteral = /^#(N\/A|[A-Z0-9/_]+[!?]|GETTING_DATA)$/;

/** Cells that may have a formula: what looks like one is one unless its value is the same text. */
export function possibleFormulas({ formulas, range }: Grid): Position[] {
  return formulas
    ? positionsWhere(formulas, range, (cell) => typeof cell === "string" && cell.startsWith("="))
    : [];
}

/** Cells whose value reads like an error; a text may read so too, so Excel is asked for its type. */
export function possibleErrors({ values, range }: Grid): Position[] {
  return positionsWhere(values, range, (cell) => typeof cell === "string" && errorLiteral.test(cell));
}

/** Puts results into the grid at a rectangle of its sheet. */
export function putValues(grid: Grid, at: Rectangle, values: readonly (readonly CellValue[])[]): void {
  values.forEach((row, i) =>
    row.forEach((value, j) => {
      grid.values[at.row - grid.range.row + i]![at.column - grid.range.column + j] = value;
    }),
  );
}

/** Notes which cells of a rectangle hold errors. */
export function putTypes(grid: Grid, at: Rectangle, types: readonly (readonly string[])[]): void {
  types.forEach((row, i) =>
    row.forEach((type, j) => {
      if (type === "Error")
        grid.errors.add(`${at.row - grid.range.row + i}:${at.column - grid.range.column + j}`);
    }),
  );
}

/** Adds the cells of a grid to a sheet. */
export function addGrid(builder: SheetBuilder, grid: Grid): void {
  const { range, values, numberFormats, fills, errors } = grid;
  values.forEach((row, i) =>
    row.forEach((value, j) =>
      builder.add(range.row + i, range.column + j, value, {
        formula: formulaAt(grid, i, j),
        numberFormat: numberFormats?.[i]?.[j],
        fill: fills?.[i]?.[j],
        isError: errors.size > 0 && errors.has(`${i}:${j}`),
      }),
    ),
  );
}

/** Sorted numbers as inclusive runs. */
export function spansOf(numbers: Iterable<number>): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    if (last && last.to + 1 === number) last.to = number;
    else spans.push({ from: number, to: number });
  }
  return spans;
}

function formulaAt({ formulas, values }: Grid, i: number, j: number): string | undefined {
  const formula = formulas?.[i]?.[j];
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === values[i]?.[j]) return undefined;
  return formula.slice(1);
}

function positionsWhere(
  cells: readonly (readonly CellValue[])[],
  { row, column }: RangeRef,
  test: (cell: CellValue) => boolean,
): Position[] {
  const found: Position[] = [];
  cells.forEach((line, i) =>
    line.forEach((cell, j) => {
      if (test(cell)) found.push({ row: row + i, column: column + j });
    }),
  );
  return found;
}
