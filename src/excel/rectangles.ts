import type { RangeRef } from "../workbook/address";

/** A rectangle of cells within one sheet; rows and columns zero-based. */
export type Rectangle = Omit<RangeRef, "sheet">;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * The rectangles that together hold exactly the given cells, each cell once: runs within a row, and equal runs of
 * neighbouring rows stacked. A block of cells written or coloured alike becomes one rectangle.
 */
export function rectanglesOf(cells: Iterable<Position>): Rectangle[] {
  const open = new Map<string, Rectangle>();
  const closed: Rectangle[] = [];
  for (const run of runsOf(cells)) {
    const key = `${run.column}:${run.columnCount}`;
    const above = open.get(key);
    if (above && above.row + above.rowCount === run.row) {
      open.set(key, { ...above, rowCount: above.rowCount + 1 });
    } else {
      if (above) closed.push(above);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()].sort(byPosition);
}

/** The smallest rectangle around all of them; `undefined` for none. */
export function boundsOf(rectangles: readonly Rectangle[]): Rectangle | undefined {
  if (rectangles.length === 0) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rowCount, columnCount } of rectangles) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rowCount);
    right = Math.max(right, column + columnCount);
  }
  return { row: top, column: left, rowCount: bottom - top, columnCount: right - left };
}

export function cellCount({ rowCount, columnCount }: Rectangle): number {
  return rowCount * columnCount;
}

/** What two rectangles share, or `undefined` when they share no cell. */
export function overlap(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

function runsOf(cells: Iterable<Position>): Rectangle[] {
  const sorted = [...cells].sort(byPosition);
  const runs: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && column <= last.column + last.columnCount) {
      last.columnCount = Math.max(last.columnCount, column - last.column + 1);
    } else {
      runs.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return runs;
}

function byPosition(a: Position, b: Position): number {
  return a.row - b.row || a.column - b.column;
}
