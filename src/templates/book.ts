import { CellKind, type WorkbookView } from "../workbook/snapshot";
import { organisationIn } from "./banner";
import type { Table } from "./facts";
import { foldLabel } from "./headings";
import { bookKindOf, yearOf } from "./titles";

/**
 * What a book says of itself: year, kind and organisation, by the word most of its forms agree on, then by its cover; the
 * year also by the book's own title over its forms.
 */
export function bookFrom(
  view: WorkbookView,
  tables: readonly Table[],
): [year: number | undefined, kind: "department" | "unit" | undefined, organisation: string | undefined] {
  const cover = coverLines(view);
  return [
    mostCommon(tables.map(({ parts }) => parts.year)) ??
      first(cover.map(yearOf)) ??
      mostCommon(bookTitles(view).map(yearOf)) ??
      mostCommon(tables.flatMap((table) => bannerYears(view, table))),
    mostCommon(tables.map(({ parts }) => parts.bookKind)) ?? first(cover.map(bookKindOf)),
    mostCommon(tables.map(({ parts }) => parts.organisation?.name)) ??
      first(cover.map((line) => organisationIn(foldLabel(line)))) ??
      first(cover.map((line) => titleOfBook.exec(foldLabel(line))?.[1])),
  ];
}

/** 2019年度, as some accounts print it beside the unit and the organisation, under titles that name no year. */
function bannerYears(view: WorkbookView, { sheet, parts: { extent } }: Table): (number | undefined)[] {
  const rows = Array.from({ length: rowsOfTitles - 1 }, (_, row) => extent.from + 1 + row);
  return rows
    .flatMap((row) => view.sheet(sheet)?.rowCells(row) ?? [])
    .flatMap(({ kind, value }) => (kind === CellKind.text ? foldLabel(String(value)) : []))
    .filter((text) => /(^|[^0-9])(19|20)\d\d年度/.test(text))
    .map(yearOf);
}

/** 2020年部门预算公开表: the forms of a year together, none of them by itself. */
const bookTitle = /(?:19|20)\d\d年度?.{0,20}(?:部门|单位).{0,4}[预决]算(?:信息)?(?:公开|批复)?(?:报|套)?表?$/;
const rowsOfTitles = 4;

/** ××局2024年部门预算: whose book it is, on its cover. */
const titleOfBook = /^(\p{Script=Han}{4,40}?)(?:19|20)\d\d年度?(?:部门|单位)[预决]算/u;

/** The titles of the whole book, each alone in its row at the top of a sheet. */
function bookTitles({ sheets }: WorkbookView): string[] {
  return sheets.flatMap((sheet) =>
    Array.from({ length: Math.min(rowsOfTitles, sheet.rowEnd) }, (_, row) => sheet.rowCells(row))
      .filter(({ length }) => length === 1)
      .flatMap(([cell]) => (cell?.kind === CellKind.text ? [foldLabel(String(cell.value))] : []))
      .filter((text) => bookTitle.test(text)),
  );
}

/** The texts of the first sheet, when they are few, as a cover's are. */
function coverLines(view: WorkbookView): string[] {
  const sheet = view.sheets[0];
  if (!sheet || sheet.cellCount > 40) return [];
  const lines: string[] = [];
  sheet.forEachRow((_row, start, end) => {
    for (let i = start; i < end; i += 1) {
      if (sheet.data.kinds[i] === CellKind.text) lines.push(String(sheet.valueAt(i)));
    }
  });
  return lines;
}

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

/** The value given most often; of equals the first. */
function mostCommon<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
