import type { AuditResult } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import { leadingLine } from "../../audit/words/natures";
import type { CellRef } from "../../workbook/address";
import type { NewSheet } from "../../workbook/plan";
import { findingEntry, notCheckedEntry, tailEntry, type FindingEntry } from "./finding-entry";
import { findingWidths, putFinding } from "./finding-rows";
import { findingsWords } from "./findings-words";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

/** What the findings sheet says of an audited workbook. */
export interface AuditedBook {
  readonly on: string;
  readonly organisation: string | undefined;
  readonly year?: number | undefined;
  readonly sheetCount: number;
  readonly forms: readonly { readonly template: string; readonly sheet: string; readonly cell: CellRef }[];
  readonly result: AuditResult;
  /** Where it says `unrecognised`, only what holds without forms was looked at. */
  readonly status?: "checked" | "unrecognised";
  /** The rules of one's own it was asked, by their ids. */
  readonly ownRules?: readonly string[];
}

const headingRow = 3;

/**
 * The findings sheet (审核结果): one row a finding, in the order of the list, with a link to its cell and room for
 * the unit's explanation and the decision; below them what differs by rounding only and what was not checked.
 */
export function findingsSheet(
  book: AuditedBook,
  language: Language,
  { name }: { readonly name: string },
): NewSheet {
  const words = findingsWords[language];
  const sheet = new SheetBuilder();
  const last = findingWidths.length - 1;
  const { findings, withinRounding, notChecked } = book.result;

  sheet.spread({ row: 0, column: 0, columnCount: findingWidths.length }, words.title, face.title);
  sheet.height(0, 34);
  const lead = book.status === "unrecognised" ? words.unrecognised : leadingLine(book.result, language);
  sheet.spread({ row: 1, column: 0, columnCount: 6 }, lead, face.leading);
  sheet.spread({ row: 1, column: 6, columnCount: 8 }, words.auditedOn(book.on), face.bannerRight);
  sheet.height(1, 22);
  if (book.organisation) {
    sheet.spread({ row: 2, column: 0, columnCount: 6 }, words.organisation(book.organisation), face.banner);
  }
  const read = words.read(book.forms.length, book.sheetCount);
  sheet.spread({ row: 2, column: 6, columnCount: 8 }, read, face.bannerRight);
  sheet.height(2, 18);
  words.headings.forEach((heading, column) => sheet.put(headingRow, column, heading, face.heading));
  sheet.height(headingRow, 24);

  let row = headingRow + 1;
  const list = (entries: readonly FindingEntry[]) => {
    entries.forEach((entry, index) => {
      putFinding(sheet, row, index + 1, entry, book.organisation ?? "");
      row += 1;
    });
  };
  const group = (title: string, entries: readonly FindingEntry[]) => {
    if (entries.length === 0) return;
    sheet.spread({ row, column: 0, columnCount: last + 1 }, title, face.groupHeading);
    sheet.height(row, 20);
    row += 1;
    list(entries);
  };
  list(findings.map((finding) => findingEntry(finding, book.forms, language)));
  group(
    words.tails,
    withinRounding.map((tail) => tailEntry(tail, book.forms, language)),
  );
  group(
    words.notChecked,
    notChecked.map((item) => notCheckedEntry(item, language)),
  );

  sheet.frame({ row: headingRow, column: 0, rowCount: row - headingRow, columnCount: findingWidths.length });
  row += 1;
  [0, 5, 9].forEach((column, index) => sheet.put(row, column, words.signatures[index]!, face.banner));

  return sheet.build({
    name,
    columnWidths: findingWidths,
    ...listPage(headingRow, { footer: words.footer }),
  });
}
