import type { NewSheet } from "../../workbook/plan";
import { findingEntry } from "../findings/finding-entry";
import { findingWidths, putFinding } from "../findings/finding-rows";
import { findingsWords } from "../findings/findings-words";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { readBookOf, type UnitResult } from "../unit-result";
import type { SummaryOptions } from "./summary-columns";
import type { SummaryTable } from "./summary-table";
import { summaryWords } from "./summary-words";

const headingRow = 3;

/** The sheet 审核明细: every finding of every unit, and in which row each unit begins. */
export function allFindingsSheet(
  table: SummaryTable,
  { on, language }: SummaryOptions,
): { readonly sheet: NewSheet; readonly firstRows: ReadonlyMap<UnitResult, number> } {
  const words = summaryWords[language];
  const sheet = new SheetBuilder();
  const firstRows = new Map<UnitResult, number>();
  const columnCount = findingWidths.length;
  sheet.spread({ row: 0, column: 0, columnCount }, words.findingsTitle, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount }, table.leading, face.leading);
  sheet.spread({ row: 2, column: 0, columnCount: 6 }, words.auditedOn(on), face.banner);
  findingsWords[language].headings.forEach((heading, column) =>
    sheet.put(headingRow, column, heading, face.heading),
  );
  let row = headingRow + 1;
  for (const { result } of table.rows) {
    const { compared, unit } = result;
    const book = readBookOf(result);
    if (!book || book.result.findings.length === 0) continue;
    firstRows.set(result, row);
    book.result.findings.forEach((finding, index) => {
      const { link: _elsewhere, ...entry } = findingEntry(finding, book.forms, language);
      const since = compared && words.since[compared.since(finding.id)];
      const nature = since ? `${entry.nature}\n${since}` : entry.nature;
      putFinding(sheet, row, index + 1, { ...entry, nature }, unit);
      row += 1;
    });
  }
  if (row === headingRow + 1) {
    sheet.spread({ row, column: 0, columnCount }, words.noFindings, face.centered);
    row += 1;
  }
  sheet.frame({ row: headingRow, column: 0, rowCount: row - headingRow, columnCount });
  const built = sheet.build({
    name: words.findingsTitle,
    columnWidths: findingWidths,
    ...listPage(headingRow, { footer: words.footer }),
  });
  return { sheet: built, firstRows };
}
