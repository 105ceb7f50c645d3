import type { PackPart, TitledPage } from "../../reports/disclosure-pack/contents-sheet";
import { coverSheet } from "../../reports/disclosure-pack/cover-sheet";
import { overviewSheet } from "../../reports/disclosure-pack/overview-sheet";
import { makerWords, type PackBook } from "../../reports/disclosure-pack/pack-book";
import { termsSheet } from "../../reports/disclosure-pack/terms-sheet";
import type { Facts } from "../../templates/facts";
import type { Template } from "../../templates/template";
import { withoutOwnSheets } from "../../workbook/own-sheets";
import type { CellWrite, Edit } from "../../workbook/plan";
import { CellKind, WorkbookView, type SheetView, type WorkbookSnapshot } from "../../workbook/snapshot";
import { factsOf } from "../audit/facts-of";
import { unitsListed } from "../units-listed";
import type { NarrativeBlank } from "../narrative/write-narrative";
import { writtenNarrative } from "../narrative/written-narrative";
import { contentsPage } from "./contents-page";
import { explanationPage } from "./explanation-page";
import { PackDraft, type ReportedPage } from "./pack-draft";
import { standingPages } from "./standing-pages";

/** What the pages of a pack are written from beside its tables. */
export interface PackMaterial {
  /** The day it is made, `YYYY-MM-DD`. */
  readonly on: string;
  /** Last year's book. */
  readonly previous?: WorkbookSnapshot;
  /** The year's own budget book (年初预算), for a final account. */
  readonly budget?: WorkbookSnapshot;
  /** The forms to look for; those of the product when not said. */
  readonly templates?: readonly Template[];
}

/** The tables of a pack as they will stand. */
export interface PackTables {
  /** The whole workbook, the tables made in it. */
  readonly workbook: WorkbookSnapshot;
  /** Their sheets, in the order of the set. */
  readonly sheets: readonly string[];
  /** The sheets they are made from, which are not published. */
  readonly sources: readonly string[];
  readonly book: PackBook;
}

/** The pages beside the tables, the edits that make them, and what is left for a person to fill in. */
export interface PlannedPack {
  readonly pages: readonly ReportedPage[];
  readonly blanks: readonly NarrativeBlank[];
  readonly edits: readonly Edit[];
}

/**
 * Binds a set of tables into a book to be published (整套公开材料): cover, contents, overview, explanation text and
 * terms, in the workbook of the tables. Where a page stands already, one of ours follows the tables and one of others
 * is kept. Pure.
 */
export function planPack(tables: PackTables, material: PackMaterial): PlannedPack {
  const { workbook, book } = tables;
  const sources = new Set(tables.sources);
  const draft = new PackDraft({
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => !sources.has(name)),
  });
  const published = withoutOwnSheets(draft.book);
  const facts = factsOf(published, material.templates);
  const [first, ...others] = titlesOf(tables, facts);
  if (!first) return { pages: [], blanks: [], edits: [] };
  const live = writtenNarrative(new WorkbookView(draft.book))?.text?.name;
  const standing = standingPages(new WorkbookView(published), facts, live);
  const { front, back } = placesIn(tables);

  const { text, blanks } =
    standing.explanation && live === undefined
      ? { text: draft.keep("explanation", standing.explanation), blanks: [] }
      : explanationPage(draft, { after: back, year: book.year, material });
  const terms = standing.terms
    ? draft.keep("terms", standing.terms)
    : termsPage(draft, lastOf(draft, [back, text?.cell.sheet]));
  const after = front ?? lastOf(draft, [back, text?.cell.sheet, terms?.cell.sheet]);
  const overview =
    standing.overview.length > 0
      ? standing.overview.flatMap((sheet) => draft.keep("overview", sheet) ?? [])
      : [draft.add("overview", { ...overviewSheet(book, unitsListed(facts)), after })];
  const parts: readonly PackPart[] = [
    ...overview,
    { heading: headingOfTables(book), tables: [first, ...others] },
    ...[text, terms].filter((page) => page !== undefined),
  ];
  contentsPage(draft, parts, { standing: standing.contents, after });
  if (standing.cover) draft.set("cover", standing.cover.name, yearsToCorrect(standing.cover, book.year));
  else draft.add("cover", { ...coverSheet(book, material.on), after });
  return { pages: draft.pages, blanks, edits: draft.edits };
}

/** The titles of the tables, as they will stand. */
function titlesOf({ sheets }: PackTables, facts: Facts): TitledPage[] {
  return sheets.flatMap((sheet) => {
    const title = facts.tables.find((table) => table.sheet === sheet)?.parts.title;
    return title ? [{ cell: title.cell, title: title.text }] : [];
  });
}

/** The sheet in front of the first table, if there is one, and the last table. */
function placesIn({ workbook, sheets }: PackTables): { readonly front?: string; readonly back: string } {
  const names = workbook.sheets.map(({ name }) => name);
  const places = sheets.map((sheet) => names.indexOf(sheet));
  const front = names[Math.min(...places) - 1];
  return { ...(front === undefined ? {} : { front }), back: names[Math.max(...places)]! };
}

/** The sheet that stands furthest back. */
function lastOf({ book }: PackDraft, names: readonly (string | undefined)[]): string {
  return book.sheets.findLast(({ name }) => names.includes(name))!.name;
}

function termsPage(draft: PackDraft, after: string): TitledPage | undefined {
  const sheet = termsSheet(textsOf(new WorkbookView(withoutOwnSheets(draft.book))));
  return sheet && draft.add("terms", { ...sheet, after });
}

function* textsOf({ sheets }: WorkbookView): Generator<string> {
  for (const sheet of sheets)
    for (let i = 0; i < sheet.cellCount; i += 1)
      if (sheet.data.kinds[i] === CellKind.text) yield String(sheet.valueAt(i));
}

function headingOfTables({ kind, isFinalAccount }: PackBook): string {
  return `${makerWords[kind]}${isFinalAccount ? "决算" : "预算"}表`;
}

/** The cover's title says the year of the tables, as their own titles do. */
function yearsToCorrect(cover: SheetView, year: number): CellWrite[] {
  return [...cover.data.rows].flatMap((row) =>
    cover.rowCells(row).flatMap(({ column, value, formula }): CellWrite[] => {
      const [, before, printed, rest] = /^(.*?)((?:19|20)\d\d)(年.*[预决]算.*)$/s.exec(String(value)) ?? [];
      const isOther = printed !== undefined && Number(printed) !== year && formula === undefined;
      return isOther ? [{ row, column, value: `${before}${year}${rest}` }] : [];
    }),
  );
}
