import type { RangeRef } from "../workbook/address";
import { HostError } from "../workbook/host-error";
import { rectangleOf } from "./outline";
import { cellCount, type Rectangle } from "./rectangles";
import { oneSync, rangeOf } from "./session";

/** Above so many cells a valued range is looked at more closely: mostly a lone cell far away stretches it. */
const suspiciousCells = 1_000_000;

/** Pieces a suspicious range is cut into along its longer side at each step. */
const cuts = 16;

/** A sheet that falls into more pieces than this at one step is full indeed, and too large to read. */
const mostPieces = 4_096;

/**
 * Narrows ranges to where values are. A range of billions of cells with two of them filled becomes two cells: it is
 * cut into pieces, each piece is asked for its own valued range, and so on; all sheets together, one sync a step.
 *
 * @throws HostError `tooLarge`
 */
export async function valuedAreas(ranges: readonly RangeRef[]): Promise<RangeRef[]> {
  const fine = ranges.filter((range) => cellCount(range) <= suspiciousCells);
  const suspicious = ranges.filter((range) => cellCount(range) > suspiciousCells);
  if (suspicious.length === 0) return fine;
  const pieces = suspicious.flatMap((range) => cut(range).map((piece) => ({ ...piece, sheet: range.sheet })));
  if (pieces.length > mostPieces) throw new HostError("tooLarge", { sheet: pieces[0]!.sheet });
  return [...fine, ...(await valuedAreas(await valuedWithin(pieces)))];
}

async function valuedWithin(pieces: readonly RangeRef[]): Promise<RangeRef[]> {
  return oneSync((context) => {
    const asked = pieces.map((piece) => {
      const sheet = context.workbook.worksheets.getItem(piece.sheet);
      const valued = rangeOf(sheet, piece).getUsedRangeOrNullObject(true);
      return { sheet: piece.sheet, valued: valued.load("rowIndex,columnIndex,rowCount,columnCount") };
    });
    return () =>
      asked.flatMap(({ sheet, valued }) => (valued.isNullObject ? [] : [{ sheet, ...rectangleOf(valued) }]));
  });
}

function cut({ row, column, rowCount, columnCount }: Rectangle): Rectangle[] {
  const byRows = rowCount >= columnCount;
  const length = byRows ? rowCount : columnCount;
  const size = Math.ceil(length / cuts);
  const pieces: Rectangle[] = [];
  for (let from = 0; from < length; from += size) {
    const count = Math.min(size, length - from);
    pieces.push(
      byRows
        ? { row: row + from, column, rowCount: count, columnCount }
        : { row, column: column + from, rowCount, columnCount: count },
    );
  }
  return pieces;
}
