import type { RangeRef } from "../workbook/address";
import { cellCount, type Rectangle } from "./rectangles";
import { oneSync, rangeOf } from "./session";
import { rectangleOf } from "./outline";

/** Above so many cells a valued range is looked at more closely: mostly a lone cell far away stretches it. */
const suspiciousCells = 1_000_000;

/** Pieces a suspicious range is cut into along its longer side at each step. */
const cuts = 16;

/**
 * Narrows ranges to where values are. A range of billions of cells with two of them filled becomes two cells: it is
 * cut into pieces, each piece is asked for its own valued range, and so on; all sheets together, one sync a step.
 * A range that is truly full stays as it is, in pieces.
 */
export async function valuedAreas(ranges: readonly RangeRef[]): Promise<RangeRef[]> {
  const fine = ranges.filter((range) => cellCount(range) <= suspiciousCells);
  const suspicious = ranges.filter((range) => cellCount(range) > suspiciousCells);
  if (suspicious.length === 0) return fine;
  const pieces = suspicious.flatMap((range) => cut(range).map((piece) => ({ ...piece, sheet: range.sheet })));
  const narrowed = await oneSync((context) => {
    const asked = pieces.map((piece) => {
      const sheet = context.workbook.worksheets.getItem(piece.sheet);
      const valued = rangeOf(sheet, piece).getUsedRangeOrNullObject(true);
      return { sheet: piece.sheet, valued: valued.load("rowIndex,columnIndex,rowCount,columnCount") };
    });
    return () =>
      asked.flatMap(({ sheet, valued }) => (valued.isNullObject ? [] : [{ sheet, ...rectangleOf(valued) }]));
  });
  return [...fine, ...(await valuedAreas(narrowed))];
}

function cut({ row, column, rowCount, columnCount }: Rectangle): Rectangle[] {
  const byRows = rowCount >= columnCount;
  const size = Math.ceil((byRows ? rowCount : columnCount) / cuts);
  const pieces: Rectangle[] = [];
  for (let from = 0; from < (byRows ? rowCount : columnCount); from += size) {
    pieces.push(
      byRows
        ? { row: row + from, column, rowCount: Math.min(size, rowCount - from), columnCount }
        : { row, column: column + from, rowCount, columnCount: Math.min(size, columnCount - from) },
    );
  }
  return pieces;
}
