import type { SheetView, WorkbookView } from "../workbook/snapshot";
import { bookFrom } from "./book";
import type { RecognitionCorrection } from "./corrections";
import { joinContinued } from "./continued-tables";
import { Facts, type Table } from "./facts";
import { FormBeginnings, type Beginning } from "./find-titles";
import { readTable } from "./read-table";
import { isNextPage, nextPageOn } from "./repeated-head";
import { partsSideBySide } from "./side-by-side";
import type { Template } from "./template";
import { variantsFrom, withVariants } from "./variants";

export interface RecognitionOptions {
  /** What a person says of titles that were read wrongly; kept in the workbook by the jobs. */
  readonly corrections?: readonly RecognitionCorrection[];
  /** Whether what goes on on a further sheet stays a form of its own, as for writing into the sheets. */
  readonly keepsSheetsApart?: boolean;
}

/**
 * Finds the standard forms of a workbook and reads their amounts: by title, heading tree, unit banner and code
 * column, never by sheet name or position. A sheet without any title of a form may still hold one where a heading
 * tells which, all its columns are there and its codes are of the right kind.
 *
 * @param templates - The forms to look for; where two fit, the one with more of its columns wins, then the earlier.
 */
export function recognise(
  view: WorkbookView,
  templates: readonly Template[],
  { corrections = [], keepsSheetsApart = false }: RecognitionOptions = {},
): Facts {
  const said = corrections.filter(({ part }) => part);
  const forms = said.length === 0 ? templates : withVariants(templates, variantsFrom(said, ""));
  const beginnings = new FormBeginnings(view, forms, corrections);
  const found: Table[] = [];
  for (const sheet of view.sheets) found.push(...tablesOn(sheet, beginnings, view, found.at(-1)));
  const tables = keepsSheetsApart ? found : joinContinued(found);
  return new Facts(tables, ...bookFrom(view, tables));
}

/** The forms of a sheet; those side by side are read apart, where each part of the sheet holds one. */
function tablesOn(
  sheet: SheetView,
  beginnings: FormBeginnings,
  { snapshot }: WorkbookView,
  before: Table | undefined,
): Table[] {
  const titles = beginnings.titlesOn(sheet);
  const parts = partsSideBySide(sheet, titles, snapshot.texts) ?? [];
  const apart = parts.map((part) => tablesIn(part, beginnings.titlesOn(part), beginnings, before));
  if (apart.length > 0 && apart.every((tables) => tables.length > 0)) return apart.flat();
  return tablesIn(sheet, titles, beginnings, before);
}

function tablesIn(
  sheet: SheetView,
  titlesByRow: readonly (readonly Beginning[])[],
  beginnings: FormBeginnings,
  before: Table | undefined,
): Table[] {
  const titles = titlesByRow.map(([first]) => first!);
  const found = titles.length > 0 ? titles : nextPageOn(sheet, before);
  return readAll(sheet, found.length > 0 ? found : beginnings.tellingHeadingsOn(sheet));
}

/** Each form ends where the next begins; its own further pages belong to it. */
function readAll(sheet: SheetView, found: readonly Beginning[]): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const beginning = found[index]!;
    const endBefore = (next: number) => (found[next]?.row ?? sheet.rowEnd) - 1;
    let next = index + 1;
    while (next < found.length && isNextPage(sheet, beginning, found[next]!)) next += 1;
    const whole = readTable(sheet, beginning, endBefore(next));
    const isOne = next === index + 1 || (whole !== undefined && !hasTotalTwice(whole));
    const table = isOne ? whole : readTable(sheet, beginning, endBefore(index + 1));
    if (isOne) index = next - 1;
    if (table) tables.push(table);
  }
  return tables;
}

/** The forms of two units under one title each have their total. */
function hasTotalTwice({ parts }: Table): boolean {
  return [...parts.rows.values()].some((rows) =>
    rows.some(({ key, occurrence }) => key === "total" && occurrence > 0),
  );
}
