import type { AuditResult } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import { addressOf, type CellRef } from "../../workbook/address";
import type { NewSheet } from "../../workbook/plan";
import {
  findingEntry,
  notCheckedEntry,
  type EntryAmount,
  type FindingEntry,
} from "../findings/finding-entry";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { lineCount } from "../sheets/text-width";
import { threePublicWords } from "./three-public-words";

/** What the list says of a workbook. */
export interface ThreePublicList {
  readonly organisation: string;
  readonly on: string;
  readonly forms: readonly { readonly template: string; readonly sheet: string; readonly cell: CellRef }[];
  readonly result: AuditResult;
}

const widths: readonly number[] = [5, 16, 18, 18, 44, 16, 16, 16, 10, 8, 16, 26, 5];
const columnCount = widths.length;
const headingRow = 3;
const problemColumn = 4;
const [amountColumn, baseColumn, excessColumn, rateColumn] = [5, 6, 7, 8];
const lineHeight = 14;
/** Fonts differ from machine to machine: sentences are given a little more room than they should need. */
const safeShare = 0.88;

/**
 * The list of three public expenses above what they are compared with (三公经费超限清单): amount, base, excess and growth
 * as live formulas, with an empty column for the unit's reason (原因说明). What was not checked follows below.
 */
export function threePublicListSheet(list: ThreePublicList, language: Language, name: string): NewSheet {
  const words = threePublicWords[language];
  const { findings, notChecked } = list.result;
  const sheet = new SheetBuilder();
  sheet.spread({ row: 0, column: 0, columnCount }, words.list, face.title);
  sheet.height(0, 34);
  const summary = findings.length === 0 ? words.nothing : words.count(findings.length);
  sheet.spread({ row: 1, column: 0, columnCount: 5 }, summary, face.leading);
  sheet.height(1, 22);
  sheet.spread({ row: 2, column: 0, columnCount: 5 }, words.organisation(list.organisation), face.banner);
  sheet.spread({ row: 2, column: 5, columnCount: columnCount - 5 }, words.on(list.on), face.bannerRight);
  words.headings.forEach((heading, column) => sheet.put(headingRow, column, heading, face.heading));
  sheet.height(headingRow, 24);

  let row = headingRow + 1;
  findings.forEach((finding, index) => {
    putEntry(sheet, row, index + 1, findingEntry(finding, list.forms, language));
    row += 1;
  });
  if (notChecked.length > 0) {
    sheet.spread({ row, column: 0, columnCount }, words.notChecked, face.groupHeading);
    sheet.height(row, 20);
    row += 1;
    notChecked.forEach((item, index) => {
      putEntry(sheet, row, index + 1, notCheckedEntry(item, language));
      row += 1;
    });
  }
  sheet.frame({ row: headingRow, column: 0, rowCount: row - headingRow, columnCount });
  [0, 4, 9].forEach((column, index) => sheet.put(row + 1, column, words.signatures[index]!, face.banner));
  return sheet.build({
    name,
    columnWidths: widths,
    ...listPage(headingRow, { footer: words.footer }),
  });
}

function putEntry(sheet: SheetBuilder, row: number, number: number, entry: FindingEntry): void {
  const texts = [entry.form, entry.rowAndColumn, entry.cells, entry.problem];
  sheet.put(row, 0, number, face.centered);
  texts.forEach((text, index) => {
    const link = index === 2 ? entry.link : undefined;
    sheet.put(row, index + 1, text || null, link ? face.link : face.text, link ? { link } : {});
  });
  putAmounts(sheet, row, entry.amounts);
  sheet.put(row, 9, entry.nature, face.centered);
  sheet.put(row, 10, entry.basis || null, face.text);
  sheet.put(row, 11, null, face.toFill);
  sheet.put(row, 12, entry.rule, face.quiet);
  const lines = [...texts, entry.basis].map((text, index) => {
    const column = index < texts.length ? index + 1 : 10;
    return lineCount(text, widths[column]! * safeShare);
  });
  sheet.height(
    row,
    Math.max(...lines, lineCount(entry.problem, widths[problemColumn]! * safeShare)) * lineHeight + 6,
  );
}

/** Amount and base as stated; excess and growth follow from them, where it is their difference that is stated. */
function putAmounts(
  sheet: SheetBuilder,
  row: number,
  [actual, expected, difference]: readonly (EntryAmount | undefined)[],
): void {
  const put = (column: number, amount: EntryAmount | undefined, formula?: string) =>
    sheet.put(
      row,
      column,
      amount?.value ?? null,
      amount ? face.amountWithUnit(amount.decimals, amount.unit) : face.amount(2),
      formula ? { formula } : {},
    );
  const at = (column: number) => addressOf({ row, column });
  put(amountColumn, actual);
  put(baseColumn, expected);
  const follows = actual && expected && difference && actual.unit === expected.unit;
  put(excessColumn, difference, follows ? `${at(amountColumn)}-${at(baseColumn)}` : undefined);
  const rate = follows && expected.value > 0 ? difference.value / expected.value : undefined;
  sheet.put(
    row,
    rateColumn,
    rate ?? null,
    { ...face.amount(2), numberFormat: "0.00%" },
    rate === undefined ? {} : { formula: `${at(excessColumn)}/${at(baseColumn)}` },
  );
}
