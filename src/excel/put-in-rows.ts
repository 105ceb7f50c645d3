import type { RowsPutIn } from "../workbook/plan";
import { RowShift, type RowInsertion } from "../workbook/row-shift";
import { oneSync } from "./session";

/**
 * Puts rows into a sheet, each looking like another; Excel lets all that refers to the sheet follow. The heights are
 * asked first, then everything is done in one sync, so that it is done wholly or not at all.
 */
export async function insertRows({ sheet, insertions }: RowsPutIn): Promise<void> {
  const sorted = ascending(insertions);
  const heights = await heightsOf(sheet, [...new Set(sorted.flatMap(({ like }) => like))]);
  await oneSync((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    sorted.forEach(({ before, like }, index) => {
      const shift = new RowShift(sorted.slice(0, index + 1));
      const first = shift.after(before) - like.length;
      rowsOf(worksheet, first, like.length).insert("Down");
      for (const { from, count, at } of runsOf(like)) {
        const source = rowsOf(worksheet, shift.after(from), count);
        rowsOf(worksheet, first + at, count).copyFrom(source, "Formats");
      }
      like.forEach((row, at) => {
        const height = heights.get(row);
        if (height !== undefined) rowsOf(worksheet, first + at, 1).format.rowHeight = height;
      });
    });
    return () => undefined;
  });
}

/** Takes rows that were put in away again, from the last up. */
export async function deleteRows({ sheet, insertions }: RowsPutIn): Promise<void> {
  await oneSync((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { before, like } of ascending(insertions).reverse())
      rowsOf(worksheet, before + putInAbove(insertions, before), like.length).delete("Up");
    return () => undefined;
  });
}

function putInAbove(insertions: readonly RowInsertion[], row: number): number {
  return insertions.reduce((sum, { before, like }) => (before < row ? sum + like.length : sum), 0);
}

const ascending = (insertions: readonly RowInsertion[]) =>
  [...insertions].sort((a, b) => a.before - b.before);

function rowsOf(worksheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return worksheet.getRange(`${first + 1}:${first + count}`);
}

async function heightsOf(sheet: string, rows: readonly number[]): Promise<ReadonlyMap<number, number>> {
  return oneSync((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const asked = rows.map((row) => [row, rowsOf(worksheet, row, 1).format.load("rowHeight")] as const);
    return () => new Map(asked.map(([row, { rowHeight }]) => [row, rowHeight]));
  });
}

/** Neighbouring rows that are looked like one after the other, so that merges over several of them come along. */
function runsOf(like: readonly number[]): { from: number; count: number; at: number }[] {
  const runs: { from: number; count: number; at: number }[] = [];
  like.forEach((row, at) => {
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === row) last.count += 1;
    else runs.push({ from: row, count: 1, at });
  });
  return runs;
}
