import { HostError } from "../workbook/host-error";
import { cellCount, type Rectangle } from "./rectangles";

/**
 * Cells asked for or sent in one sync. Excel on the web refuses more than 5 MB a message, which some 15 bytes a cell
 * stay well below; a message of this size is also taken apart fast enough for the pane to answer meanwhile, and a
 * whole disclosure workbook (一套公开表) fits into one.
 */
export const cellsPerSync = 20_000;

/** Cuts rectangles into bands of at most `budget` cells and packs neighbours together up to the same budget. */
export function chunksOf<Piece extends Rectangle>(pieces: readonly Piece[], budget: number): Piece[][] {
  const chunks: Piece[][] = [];
  let room = 0;
  for (const piece of pieces.flatMap((whole) => bandsOf(whole, budget))) {
    const cells = cellCount(piece);
    const current = chunks[chunks.length - 1];
    if (current && cells <= room) {
      current.push(piece);
      room -= cells;
    } else {
      chunks.push([piece]);
      room = budget - cells;
    }
  }
  return chunks;
}

/**
 * Visits all pieces chunk by chunk. A chunk the host finds too large is halved, and so are those that follow it.
 *
 * @throws HostError `aborted` between chunks, `payloadTooLarge` when a single cell is too large.
 */
export async function inChunks<Piece extends Rectangle>(
  pieces: readonly Piece[],
  visit: (chunk: readonly Piece[]) => Promise<void>,
  signal?: AbortSignal,
  budget: number = cellsPerSync,
): Promise<void> {
  let size = budget;
  let queue = chunksOf(pieces, size);
  for (let chunk = queue.shift(); chunk; chunk = queue.shift()) {
    if (signal?.aborted) throw new HostError("aborted");
    try {
      await visit(chunk);
    } catch (error) {
      const cells = chunk.reduce((sum, piece) => sum + cellCount(piece), 0);
      if (!(error instanceof HostError && error.code === "payloadTooLarge") || cells <= 1) throw error;
      size = Math.ceil(cells / 2);
      queue = chunksOf([chunk, ...queue].flat(), size);
    }
  }
}

function bandsOf<Piece extends Rectangle>(piece: Piece, budget: number): Piece[] {
  const columnCount = Math.min(piece.columnCount, budget);
  const rowCount = Math.max(1, Math.floor(budget / columnCount));
  const bands: Piece[] = [];
  for (let row = 0; row < piece.rowCount; row += rowCount) {
    for (let column = 0; column < piece.columnCount; column += columnCount) {
      bands.push({
        ...piece,
        row: piece.row + row,
        column: piece.column + column,
        rowCount: Math.min(rowCount, piece.rowCount - row),
        columnCount: Math.min(columnCount, piece.columnCount - column),
      });
    }
  }
  return bands;
}
