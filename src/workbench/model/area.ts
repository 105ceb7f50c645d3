import { columnLetters } from "../engine/address";
import type { Area } from "../engine/engine";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rowCount: rowLimit, columnCount: columnLimit };

export const cellCount = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;
export const isEntireColumn = ({ rowCount }: Area): boolean => rowCount === rowLimit;
export const isEntireRow = ({ columnCount }: Area): boolean => columnCount === columnLimit;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** The area of an address without a sheet: `B2`, `B2:D9`, `B:D`, `2:9`; `undefined` when it is none. */
export function parseArea(address: string): Area | undefined {
  const [from = "", to = from, ...rest] = address.replaceAll("$", "").trim().split(":");
  const first = corner(from);
  const last = corner(to);
  if (!first || !last || rest.length > 0) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  if (to === from && (first.row === undefined || first.column === undefined) && !address.includes(":"))
    return undefined;
  const rows = [first.row ?? 0, last.row ?? rowLimit - 1].sort((a, b) => a - b);
  const columns = [first.column ?? 0, last.column ?? columnLimit - 1].sort((a, b) => a - b);
  const [row, column] = [rows[0]!, columns[0]!];
  return { row, column, rowCount: rows[1]! - row + 1, columnCount: columns[1]! - column + 1 };
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Za-z]{0,3})([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = match[2] === undefined ? undefined : Number(match[2]);
  if (column > columnLimit || (row ?? 1) > rowLimit) return undefined;
  return { ...(column > 0 ? { column: column - 1 } : {}), ...(row === undefined ? {} : { row: row - 1 }) };
}

/** The address without a sheet: `B2`, `B2:D9`, `B:D`, `2:9`. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const lastRow = row + rowCount;
  const lastColumn = columnLetters(column + columnCount - 1);
  if (rowCount === rowLimit && columnCount === columnLimit) return `1:${rowLimit}`;
  if (rowCount === rowLimit) return `${columnLetters(column)}:${lastColumn}`;
  if (columnCount === columnLimit) return `${row + 1}:${lastRow}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest rectangle around both. */
export function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** Splits `'My Sheet'!A1` into sheet and address. */
export function splitSheet(reference: string): { sheet?: string; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(reference);
  if (!match) return { address: reference };
  return { sheet: (match[1] ?? match[2]!).replaceAll("''", "'"), address: match[3]! };
}

/** A sheet's name as addresses write it: in quotes where it must be. */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
