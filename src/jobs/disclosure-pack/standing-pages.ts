import { partsOfBook, type BookPart } from "../../narrative/book-parts";
import { readTexts } from "../../narrative/read-texts";
import { coverSheetName } from "../../reports/disclosure-pack/cover-sheet";
import type { TitledPage } from "../../reports/disclosure-pack/contents-sheet";
import type { Facts } from "../../templates/facts";
import { CellKind, type SheetView, type WorkbookView } from "../../workbook/snapshot";

/** The pages beside the tables that a book has already, whoever wrote them. */
export interface StandingPages {
  readonly cover: SheetView | undefined;
  readonly contents: SheetView | undefined;
  /** 主要职能 and 机构设置, on one sheet or on two. */
  readonly overview: readonly SheetView[];
  readonly explanation: SheetView | undefined;
  readonly terms: SheetView | undefined;
}

/** Text that explains a book's figures is called so; other text may be instructions to whoever fills the book in. */
const explanationTitle = /(?:编制|预算|决算).*说明/;

/**
 * Finds the pages of a book by their headings, as an audit does.
 *
 * @param live - The sheet of the live text, which is written anew and stands for no page of others.
 */
export function standingPages(book: WorkbookView, facts: Facts, live: string | undefined): StandingPages {
  const places = partsOfBook(readTexts(book, facts).filter(({ name }) => name !== live));
  const sheetsOf = (...parts: readonly BookPart[]) => {
    const names = new Set(places.filter(({ part }) => parts.includes(part)).map(({ sheet }) => sheet));
    return book.sheets.filter(({ name }) => names.has(name));
  };
  const isExplanation = (sheet: SheetView) =>
    explanationTitle.test(sheet.name) || explanationTitle.test(titleOn(sheet)?.title ?? "");
  return {
    cover: book.sheets.find(({ name }) => name.trim() === coverSheetName),
    contents: sheetsOf("contents")[0],
    overview: sheetsOf("functions", "organisation"),
    explanation: sheetsOf("explanation").find(isExplanation),
    terms: sheetsOf("terms")[0],
  };
}

/** The first words of a sheet. */
export function titleOn(sheet: SheetView): TitledPage | undefined {
  for (const row of sheet.data.rows) {
    const cell = sheet.rowCells(row).find(({ kind, value }) => kind === CellKind.text && value !== "");
    if (cell) return { cell: { sheet: sheet.name, row, column: cell.column }, title: String(cell.value) };
  }
  return undefined;
}
