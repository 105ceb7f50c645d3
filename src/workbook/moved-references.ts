import { parseAddress } from "./address";
import { sheetNamed } from "./references";
import { RowShift, type RowInsertion } from "./row-shift";

/** How the rows of one sheet move, as far as references to them must follow. */
export interface RowMove {
  readonly sheet: string;
  /** Where the first row of a range comes to stand; where that row goes, the next that stays. */
  first(row: number): number;
  /** Where the last row of a range comes to stand; where that row goes, the last before it that stays. */
  last(row: number): number;
}

/** The move of rows when others are put between them. */
export function insertingRows(sheet: string, insertions: readonly RowInsertion[]): RowMove {
  const shift = new RowShift(insertions);
  const after = (row: number) => shift.after(row);
  return { sheet, first: after, last: after };
}

/** The move of rows when those put between them are taken away again. */
export function deletingRows(sheet: string, insertions: readonly RowInsertion[]): RowMove {
  const shift = new RowShift(insertions);
  const staying = (row: number, step: 1 | -1): number => {
    let at = row;
    while (at >= 0 && shift.before(at) === undefined) at += step;
    return at < 0 ? -1 : shift.before(at)!;
  };
  return { sheet, first: (row) => staying(row, 1), last: (row) => staying(row, -1) };
}

/** Texts, references to other workbooks, references with or without a sheet, and words that are none. */
const pieces =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\](?:[\p{L}\d_.]+!)?[$\w:]*|(?<sheet>(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\d_.\\]*)!)?(?<place>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_.(!])|'(?:[^']|'')*'|[\p{L}\d_.\\]+/gu;

/**
 * A formula whose references follow the rows of a sheet, as Excel lets them follow when rows are inserted or deleted:
 * a range grows with a row put into it, and a reference to rows that are gone becomes `#REF!`.
 *
 * @param home - The sheet the formula stands on; `undefined` for a name of the workbook.
 */
export function movedFormula(formula: string, home: string | undefined, move: RowMove): string {
  return formula.replace(pieces, (piece: string, ...rest: unknown[]) => {
    const { sheet, place } = rest.at(-1) as { sheet?: string; place?: string };
    if (place === undefined || !isSameSheet(sheetNamed(sheet?.slice(0, -1)) ?? home, move.sheet))
      return piece;
    return `${sheet ?? ""}${movedPlace(place, move) ?? "#REF!"}`;
  });
}

/** A1 ranges such as `B2:D9 F4`, as a sheet's frame lists them, followed; those that are gone are left out. */
export function movedRanges(ranges: string, move: RowMove): string {
  return ranges
    .split(/\s+/)
    .flatMap((range) => movedPlace(range, move) ?? [])
    .join(" ");
}

function movedPlace(place: string, move: RowMove): string | undefined {
  const [from = "", to] = place.split(":");
  const [top, bottom] = [rowOf(from), to === undefined ? undefined : rowOf(to)];
  if (top === undefined || (to !== undefined && bottom === undefined)) return place;
  const upper = Math.min(top, bottom ?? top);
  const lower = Math.max(top, bottom ?? top);
  const [first, last] = [move.first(upper), move.last(lower)];
  if (first > last) return undefined;
  if (to === undefined) return withRow(from, first);
  return top <= bottom!
    ? `${withRow(from, first)}:${withRow(to, last)}`
    : `${withRow(from, last)}:${withRow(to, first)}`;
}

/** The zero-based row of a corner; `undefined` for what is no cell or row, such as a name beyond the last column. */
function rowOf(corner: string): number | undefined {
  const row = /^\$?([1-9]\d{0,6})$/.exec(corner)?.[1];
  return row === undefined ? parseAddress(corner)?.row : Number(row) - 1;
}

const withRow = (corner: string, row: number) => corner.replace(/\d+$/, String(row + 1));

const isSameSheet = (name: string | undefined, other: string) => name?.toLowerCase() === other.toLowerCase();
