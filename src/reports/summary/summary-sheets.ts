import type { NewSheet } from "../../workbook/plan";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { lineCount } from "../sheets/text-width";
import type { UnitResult } from "../unit-result";
import { allFindingsSheet } from "./all-findings-sheet";
import {
  fileName,
  fileWidth,
  stateWidth,
  summaryColumns,
  unitWidth,
  type SummaryOptions,
} from "./summary-columns";
import { summaryNotes } from "./summary-notes";
import { summaryTable, type SummaryTable } from "./summary-table";
import { summaryWords } from "./summary-words";

const headingRow = 3;

/** The sheets of a summary: units × checks (审核汇总), and all findings one after the other (审核明细). */
export function summarySheets(units: readonly UnitResult[], options: SummaryOptions): NewSheet[] {
  const table = summaryTable(units, options.language);
  const { sheet, firstRows } = allFindingsSheet(table, options);
  return [matrix(table, firstRows, options), sheet];
}

function matrix(
  table: SummaryTable,
  firstRows: ReadonlyMap<UnitResult, number>,
  options: SummaryOptions,
): NewSheet {
  const { on, language } = options;
  const words = summaryWords[language];
  const sheet = new SheetBuilder();
  const columns = summaryColumns(table, firstRows, options);
  const columnCount = columns.length;
  sheet.spread({ row: 0, column: 0, columnCount }, words.title, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount }, table.leading, face.leading);
  sheet.height(1, 22);
  sheet.spread({ row: 2, column: 0, columnCount: 4 }, words.auditedOn(on), face.banner);
  sheet.height(2, 18);
  columns.forEach(({ heading }, column) => sheet.put(headingRow, column, heading, face.heading));
  sheet.height(
    headingRow,
    Math.max(...columns.map(({ heading, width }) => lineCount(heading, width * 0.8))) * 14 + 8,
  );
  table.rows.forEach((line, index) => {
    const row = headingRow + 1 + index;
    columns.forEach((column, at) => column.put(sheet, row, at, line, index));
    const lines = [
      lineCount(line.result.unit, unitWidth * 0.8),
      lineCount(fileName(line) ?? "", fileWidth * 0.8),
      lineCount(line.state, stateWidth * 0.8),
    ];
    sheet.height(row, Math.max(...lines) * 14 + 6);
  });
  const end = headingRow + 1 + table.rows.length;
  sheet.frame({ row: headingRow, column: 0, rowCount: end - headingRow, columnCount });
  const notes = summaryNotes(table, language);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  notes.forEach((note, index) => {
    sheet.spread({ row: end + 1 + index, column: 0, columnCount }, note, face.note);
    sheet.height(end + 1 + index, lineCount(note, width * 0.9) * 15 + 4);
  });
  return sheet.build({
    name: words.title,
    columnWidths: columns.map((column) => column.width),
    ...listPage(headingRow, { columns: 2, isCentered: false, footer: words.footer }),
  });
}
