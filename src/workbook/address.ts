/** A cell by sheet name and zero-based row and column. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; rows and columns zero-based, counts at least one. */
export interface RangeRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** The letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of its letters, in whatever case: A → 0, AA → 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The A1 address of a zero-based row and column. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 address of a rectangle, `B2:D9`, or of its one cell, `B2`. */
export function rangeAddress(range: Omit<RangeRef, "sheet">): string {
  const first = addressOf(range);
  if (range.rowCount === 1 && range.columnCount === 1) return first;
  const last = { row: range.row + range.rowCount - 1, column: range.column + range.columnCount - 1 };
  return `${first}:${addressOf(last)}`;
}

/** Zero-based row and column of an A1 address, `$` allowed; `undefined` when it is none. */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return undefined;
  const column = columnNumber(match[1]!);
  const row = Number(match[2]) - 1;
  return column < columnLimit && row < rowLimit ? { row, column } : undefined;
}

/** Rectangle of an A1 range, `B2:D9` or `B2`; `undefined` when it is none. */
export function parseRange(address: string): Omit<RangeRef, "sheet"> | undefined {
  const [from, to = from] = address.split(":");
  const first = parseAddress(from ?? "");
  const last = parseAddress(to ?? "");
  if (!first || !last) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rowCount: Math.abs(first.row - last.row) + 1,
    columnCount: Math.abs(first.column - last.column) + 1,
  };
}

/** A sheet name as formulas and links write it: quoted where it must be. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Whether a cell lies in a rectangle of its own sheet. */
export function isWithin(cell: CellRef, range: RangeRef): boolean {
  return (
    cell.sheet === range.sheet &&
    cell.row >= range.row &&
    cell.row < range.row + range.rowCount &&
    cell.column >= range.column &&
    cell.column < range.column + range.columnCount
  );
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
