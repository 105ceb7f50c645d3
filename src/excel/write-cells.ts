import type { CellWrite } from "../workbook/plan";
import { inChunks } from "./chunks";
import { rectanglesOf, type Rectangle } from "./rectangles";
import { oneSync, rangeOf } from "./session";
import { asTyped, isReadAsOther, isSpoiltByTextFormat } from "./typed-text";

/** Cells written in one sync: fewer than are read, since a formula may be long and Excel calculates meanwhile. */
const cellsPerWrite = 10_000;

/** Writes cells of a sheet as arrays, one for each rectangle of neighbouring cells; of two writes the later stays. */
export async function writeCells(
  sheet: string,
  cells: readonly CellWrite[],
  signal?: AbortSignal,
): Promise<void> {
  const writes = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  await inChunks(
    rectanglesOf(writes.values()),
    async (chunk) => {
      const asText = await formattedAsText(sheet, chunk, writes);
      const textCells = new Set(asText.map(({ row, column }) => keyOf(row, column)));
      await oneSync((context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        for (const rectangle of rectanglesOf(asText.filter(isSpoiltByTextFormat)))
          rangeOf(worksheet, rectangle).numberFormat = [["General"]];
        for (const rectangle of chunk) {
          rangeOf(worksheet, rectangle).formulas = matrixOf(rectangle, (row, column) =>
            asTyped(writes.get(keyOf(row, column))!, textCells.has(keyOf(row, column))),
          );
        }
        return () => undefined;
      });
    },
    signal,
    cellsPerWrite,
  );
}

/**
 * The cells of a chunk that are formatted as text. A number or formula would become a text there, and a text that
 * Excel reads as something else needs no apostrophe. Only cells where it matters are asked for.
 */
async function formattedAsText(
  sheet: string,
  chunk: readonly Rectangle[],
  writes: ReadonlyMap<string, CellWrite>,
): Promise<CellWrite[]> {
  const exposed = chunk
    .flatMap((rectangle) => cellsOf(rectangle, writes))
    .filter((cell) => isSpoiltByTextFormat(cell) || isReadAsOther(cell));
  if (exposed.length === 0) return [];
  return oneSync((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const asked = rectanglesOf(exposed).map((rectangle) => ({
      rectangle,
      range: rangeOf(worksheet, rectangle).load("numberFormat"),
    }));
    return () =>
      asked.flatMap(({ rectangle, range }) =>
        cellsOf(rectangle, writes).filter(
          ({ row, column }) => range.numberFormat[row - rectangle.row]?.[column - rectangle.column] === "@",
        ),
      );
  });
}

/** Rows of a rectangle filled cell by cell. */
export function matrixOf<Entry>(
  { row, column, rowCount, columnCount }: Rectangle,
  entry: (row: number, column: number) => Entry,
): Entry[][] {
  return Array.from({ length: rowCount }, (_row, i) =>
    Array.from({ length: columnCount }, (_column, j) => entry(row + i, column + j)),
  );
}

function cellsOf(rectangle: Rectangle, writes: ReadonlyMap<string, CellWrite>): CellWrite[] {
  return matrixOf(rectangle, (row, column) => writes.get(keyOf(row, column))!).flat();
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}
