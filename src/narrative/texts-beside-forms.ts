import { foldText } from "../finance/text/fold-text";
import { organisationIn } from "../templates/banner";
import { unitIn } from "../templates/printed-unit";
import type { Facts, Table } from "../templates/facts";
import { isOfFields } from "../templates/read-fields";
import { isNoteOfTable } from "../templates/notes-of-tables";
import { CellKind, type SheetView, type WorkbookView } from "../workbook/snapshot";
import { onceFor } from "../workbook/once-for";
import { joinLines } from "./join-lines";
import { linesOfSheet } from "./lines-of-sheet";
import type { TextSheet } from "./text-sheet";

/**
 * Explanation text printed on the sheet of a form, over or under its amounts (“三公”经费表下的说明). A note of the table
 * (注：…), with the points it lists, is none, nor is the note of an empty table, nor are the sentences between the
 * fields of a form, such as targets of performance.
 */
export function textsBesideForms(view: WorkbookView, facts: Facts): TextSheet[] {
  return view.sheets.flatMap((sheet): TextSheet[] => {
    const tables = facts.tables.filter((table) => table.sheet === sheet.name);
    if (tables.length === 0 || tables.some(({ template }) => isOfFields(template))) return [];
    const rows = new Set(passages(sheet, tables).flat());
    if (rows.size === 0) return [];
    const lines = linesOfSheet(sheet, (row) => rows.has(row));
    return [{ name: sheet.name, kind: "explanation", paragraphs: joinLines(lines) }];
  });
}

/** A sentence that states an amount or a rate. */
const statement = /\d(?:[千万亿]?元|%|个百分点).*[。;]/;
const shortestStatement = 15;
const isStatement = (text: string) => text.length >= shortestStatement && statement.test(text);

/** What a note of a table lists: 1.…, (2)…. */
const point = /^\(?\d{1,2}[、.)]/;

/** Runs of rows that hold one text each, those with a statement among them, notes left out. */
function passages(sheet: SheetView, tables: readonly Table[]): number[][] {
  const bodies = tables.map(bodyOf);
  const titleRows = new Set(tables.map(({ parts }) => parts.extent.from));
  const found: { readonly rows: number[]; says: boolean }[] = [];
  let isInNote = false;
  let last = -2;
  sheet.forEachRow((row, start, end) => {
    if (bodies.some(({ from, to }) => row >= from && row <= to)) return;
    const text = textAlone(sheet, start, end);
    if (text === undefined || titleRows.has(row) || unitIn(text) || organisationIn(text)) return;
    const isNote = isNoteOfTable(text) && !(/^说明[:：]/.test(text) && isStatement(text));
    isInNote = isNote || (isInNote && row === last + 1 && point.test(text));
    if (found.length === 0 || row !== last + 1) found.push({ rows: [], says: false });
    last = row;
    if (isInNote) return;
    const run = found.at(-1)!;
    run.rows.push(row);
    run.says ||= isStatement(text);
  });
  return found.flatMap(({ rows, says }) => (says ? [rows] : []));
}

/** From the row under the headings to the last that holds an amount. */
const bodyOf = onceFor(({ parts, facts }: Table): { readonly from: number; readonly to: number } => {
  const from = Math.min(...[...parts.places.values()].map(({ firstRow }) => firstRow));
  const to = facts.reduce((last, { cell, isBlank }) => (isBlank ? last : Math.max(last, cell.row)), from);
  return { from, to };
});

/** The folded text of a row that holds nothing else. */
function textAlone(sheet: SheetView, start: number, end: number): string | undefined {
  const { kinds } = sheet.data;
  let at: number | undefined;
  for (let i = start; i < end; i += 1) {
    if (kinds[i] === CellKind.empty) continue;
    if (at !== undefined || kinds[i] !== CellKind.text) return undefined;
    at = i;
  }
  return at === undefined ? undefined : foldText(String(sheet.valueAt(at)));
}
