import { CellKind, type Cell, type SheetView } from "../workbook/snapshot";
import type { Table } from "./facts";
import type { Beginning } from "./find-titles";
import { foldLabel } from "./headings";
import { foldTitle, titleContinued } from "./titles";

/** A page that goes on says so behind the title: （续）, 续表. */
const continued = /[(（]?续表?\d*[)）]?$/;

/** Rows of a title and what stands below it that tell whether two heads are one. */
const rowsCompared = 3;
const rowsLookedAt = 8;

/** What a row of words says, column by column; `undefined` for a row that holds amounts or nothing. */
function words(cells: readonly Cell[]): string | undefined {
  if (cells.length === 0 || cells.some(({ kind }) => kind !== CellKind.text)) return undefined;
  return cells
    .map(({ column, value }) => `${column}:${foldLabel(String(value)).replace(continued, "")}`)
    .join("|");
}

/**
 * Whether rows repeat what stands over a form, title, banner and headings, as a form that was printed on several pages
 * has them among its lines.
 *
 * @param from - The row of the title.
 * @param to - The last row of the headings.
 */
export function repeatsHead(sheet: SheetView, from: number, to: number): (cells: readonly Cell[]) => boolean {
  const head = new Set<string>();
  for (let row = from; row <= to; row += 1) {
    const said = words(sheet.rowCells(row));
    if (said !== undefined) head.add(said);
  }
  return (cells) => {
    const said = words(cells);
    return said !== undefined && head.has(said);
  };
}

/** 续表 alone where a title would stand. */
const continuedAlone = /^[(（]?续表\d*[)）]?$/;

/** Where a sheet goes on with the form of the sheet before it, saying 续表 alone or its title with the next number. */
export function nextPageOn(sheet: SheetView, before: Table | undefined): Beginning[] {
  const title = before?.parts.title;
  if (!title) return [];
  const form = foldTitle(title.text);
  for (let row = 0; row < Math.min(rowsLookedAt, sheet.rowEnd); row += 1) {
    for (const { kind, value, column } of sheet.rowCells(row)) {
      if (kind !== CellKind.text) continue;
      const said = String(value);
      const isAlone = continuedAlone.test(foldLabel(said));
      if (!isAlone && titleContinued(said) !== form) continue;
      const text = isAlone ? `${title.text}（续）` : said;
      return [{ row, column, text, templates: [before.template], by: "title" }];
    }
  }
  return [];
}

/** Whether a title begins the next page of the form before it: title, banner and headings stand there once more. */
export function isNextPage(sheet: SheetView, first: Beginning, next: Beginning): boolean {
  if (next.templates.some(({ isRepeated }) => isRepeated === "byProject")) return false;
  const [before, after] = [first, next].map(({ row }) => headFrom(sheet, row));
  return before!.length === rowsCompared && before!.every((said, i) => said === after![i]);
}

/** The first few rows of words from a title on. */
function headFrom(sheet: SheetView, from: number): string[] {
  const said: string[] = [];
  for (let row = from; row < from + rowsLookedAt && said.length < rowsCompared; row += 1) {
    const line = words(sheet.rowCells(row));
    if (line !== undefined) said.push(line);
  }
  return said;
}
