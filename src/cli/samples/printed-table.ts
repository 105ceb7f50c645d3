import { SheetBuilder } from "../../reports/sheets/sheet-builder";
import * as face from "../../reports/sheets/sheet-style";
import type { NewSheet } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";

/** A table of a sample whose form has no layout of its own: what stands in it, top to bottom. */
export interface PrintedTable {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  /** As the banner prints it, such as 亿元. */
  readonly unit: string;
  /** Rows of headings; `null` goes on with the heading at its left. */
  readonly headings: readonly (readonly (string | null)[])[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly decimals?: number;
  /** In characters by column. */
  readonly columnWidths: readonly number[];
  readonly orientation?: "portrait" | "landscape";
}

const headingRow = 2;

/** The sheet of such a table: title, banner, headings, rows. */
export function printedTable(table: PrintedTable): NewSheet {
  const { name, title, organisation, unit, headings, rows, decimals = 2, columnWidths } = table;
  const sheet = new SheetBuilder();
  const columnCount = columnWidths.length;
  sheet.spread({ row: 0, column: 0, columnCount }, title, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: columnCount - 1 }, `编制单位：${organisation}`, face.banner);
  sheet.put(1, columnCount - 1, `单位：${unit}`, face.bannerRight);
  headings.forEach((labels, down) => {
    labels.forEach((label, column) => {
      if (label === null) return;
      const after = labels.slice(column + 1).findIndex((each) => each !== null);
      const spanned = after < 0 ? labels.length - column : after + 1;
      sheet.spread({ row: headingRow + down, column, columnCount: spanned }, label, face.heading);
    });
    sheet.height(headingRow + down, 22);
  });
  const firstRow = headingRow + headings.length;
  rows.forEach((values, down) => {
    values.forEach((value, column) => {
      const style = column === 0 || typeof value === "string" ? face.text : face.amount(decimals);
      sheet.put(firstRow + down, column, value, style);
    });
    sheet.height(firstRow + down, 20);
  });
  sheet.frame({ row: headingRow, column: 0, rowCount: headings.length + rows.length, columnCount });
  return sheet.build({
    name,
    columnWidths,
    freeze: { rows: firstRow, columns: 1 },
    print: {
      orientation: table.orientation ?? "portrait",
      repeatRowsThrough: firstRow - 1,
      fitToWidth: true,
      footer: "第 &P 页，共 &N 页",
      centerHorizontally: true,
    },
  });
}
