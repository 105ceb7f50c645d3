import type { IRange } from "@univerjs/core";
import type { Area } from "../engine";

export const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Univer's way to say which rows and columns stay in view. */
export function freezeOf({ rows, columns }: { rows: number; columns: number }): object {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

export function rangeOf({ row, column, rowCount, columnCount }: Area): IRange {
  return {
    startRow: row,
    endRow: row + rowCount - 1,
    startColumn: column,
    endColumn: column + columnCount - 1,
  };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

export function contains(
  { row, column, rowCount, columnCount }: Area,
  atRow: number,
  atColumn: number,
): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
