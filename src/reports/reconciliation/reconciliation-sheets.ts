import type { Language } from "../../audit/words/language";
import type { NewSheet } from "../../workbook/plan";
import { cellWords } from "../findings/finding-entry";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { lineCount } from "../sheets/text-width";
import { countsOf, type ReconciledBooks } from "./reconciled-books";
import { reconciliationWords } from "./reconciliation-words";
import { differenceKey, inStandingOrder, nothingTyped, typedOf, type TypedBefore } from "./typed-before";

const headingRow = 3;
const lineHeight = 15;
const differenceWidths: readonly number[] = [5, 22, 14, 12, 24, 16, 16, 14, 10, 18, 18, 20];
const progressWidths: readonly number[] = [5, 30, 10, 8, 8, 36, 14, 14, 24];

/**
 * The sheets of a comparison: 对账差异表 and 汇审进度表.
 *
 * @param typed - What people wrote on those of an earlier one.
 */
export function reconciliationSheets(
  books: ReconciledBooks,
  language: Language,
  typed: TypedBefore = nothingTyped,
): [differences: NewSheet, progress: NewSheet] {
  return [differencesSheet(books, language, typed), progressSheet(books, language, typed)];
}

/** 对账差异表: a row a key, differences first, with room for the reason; the difference is a live formula. */
function differencesSheet(books: ReconciledBooks, language: Language, typed: TypedBefore): NewSheet {
  const words = reconciliationWords[language];
  const sheet = headedSheet(words.title, words.summary(countsOf(books)), [words.on(books.on), words.unit], {
    headings: words.headings,
  });
  books.rows.forEach((entry, index) => {
    const row = headingRow + 1 + index;
    const style = face.amount(entry.ledger === "headCount" ? 0 : 2);
    const texts = [cellWords(entry.unitCells, language), cellWords(entry.treasuryCells, language)];
    sheet.put(row, 0, index + 1, face.centered);
    sheet.put(row, 1, entry.organisation, face.text);
    sheet.put(row, 2, words.ledgers[entry.ledger], face.text);
    sheet.put(row, 3, entry.ledger === "headCount" ? null : entry.code, face.code);
    sheet.put(row, 4, entry.name || null, face.text);
    sheet.put(row, 5, Number(entry.unitAmount), style);
    sheet.put(row, 6, Number(entry.treasuryAmount), style);
    sheet.put(row, 7, Number(entry.difference), style, { formula: `ROUND(F${row + 1}-G${row + 1},2)` });
    sheet.put(row, 8, words.kinds[entry.kind], face.centered);
    texts.forEach((text, at) => sheet.put(row, 9 + at, text || null, face.text));
    const key = differenceKey(entry.organisation, words.ledgers[entry.ledger], entry.code, entry.name);
    sheet.put(row, 11, typed.reasons.get(key) ?? null, entry.kind === "matched" ? face.text : face.toFill);
    const lines = [entry.organisation, entry.name, ...texts].map((text, at) =>
      lineCount(
        text,
        [differenceWidths[1]!, differenceWidths[4]!, differenceWidths[9]!, differenceWidths[10]!][at]!,
      ),
    );
    sheet.height(row, Math.max(...lines) * lineHeight + 5);
  });
  return finished(sheet, words.title, differenceWidths, books.rows.length, language);
}

/** 汇审进度表: a row a unit; the days of approval and review are a person's to fill in. */
function progressSheet(books: ReconciledBooks, language: Language, typed: TypedBefore): NewSheet {
  const words = reconciliationWords[language];
  const missing = books.units.filter(({ path }) => path === null).length;
  const sheet = headedSheet(
    words.progressTitle,
    words.reported(books.units.length - missing, missing),
    [words.on(books.on), ""],
    { headings: words.progressHeadings },
  );
  inStandingOrder(books.units, typed).forEach((unit, index) => {
    const row = headingRow + 1 + index;
    const left = unit.notChecked.map((ledger) => words.ledgers[ledger]);
    const open = left.length > 0 ? words.notChecked(left) : words.allCompared;
    sheet.put(row, 0, index + 1, face.centered);
    sheet.put(row, 1, unit.organisation, face.text);
    sheet.put(row, 2, unit.path === null ? words.isMissing : words.isReported, face.centered);
    sheet.put(row, 3, unit.matched, face.amount(0));
    sheet.put(row, 4, unit.differing, face.amount(0));
    sheet.put(row, 5, open, face.text);
    typedOf(typed, unit.organisation, row).forEach((value, at) => sheet.put(row, 6 + at, value, face.toFill));
    const lines = Math.max(
      lineCount(open, progressWidths[5]!),
      lineCount(unit.organisation, progressWidths[1]!),
    );
    sheet.height(row, lines * lineHeight + 5);
  });
  return finished(sheet, words.progressTitle, progressWidths, books.units.length, language);
}

function headedSheet(
  title: string,
  summary: string,
  [left, right]: readonly [string, string],
  { headings }: { readonly headings: readonly string[] },
): SheetBuilder {
  const sheet = new SheetBuilder();
  const columnCount = headings.length;
  sheet.spread({ row: 0, column: 0, columnCount }, title, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount }, summary, face.leading);
  sheet.height(1, 22);
  sheet.spread({ row: 2, column: 0, columnCount: 4 }, left, face.banner);
  sheet.spread({ row: 2, column: columnCount - 2, columnCount: 2 }, right || null, face.bannerRight);
  headings.forEach((heading, column) => sheet.put(headingRow, column, heading, face.heading));
  sheet.height(headingRow, 24);
  return sheet;
}

function finished(
  sheet: SheetBuilder,
  name: string,
  columnWidths: readonly number[],
  rowCount: number,
  language: Language,
): NewSheet {
  const words = reconciliationWords[language];
  sheet.frame({ row: headingRow, column: 0, rowCount: rowCount + 1, columnCount: columnWidths.length });
  const last = headingRow + rowCount + 2;
  [0, 3, 6].forEach((column, index) => sheet.put(last, column, words.signatures[index]!, face.banner));
  return sheet.build({ name, columnWidths, ...listPage(headingRow, { footer: words.footer }) });
}
