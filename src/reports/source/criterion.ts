import { quoteSheet, rangeAddress } from "../../workbook/address";

/** One criterion of SUMIFS: a column of the source and what its cells must say, in SUMIFS's own signs. */
export interface Criterion {
  /** Zero-based. */
  readonly column: number;
  readonly test: string;
}

/** The rows of a source sheet that hold its lines, zero-based, both ends included. */
export interface SourceRows {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The criterion of cells that say exactly a text, its wildcards taken as they stand. */
export function exactly(column: number, text: string): Criterion {
  return { column, test: text.replace(/[~*?]/g, "~$&").replace(/^(?=[<>=])/, "=") };
}

/** SUMIFS of a column over the lines of a source; SUM where every line counts. */
export function sumIfs(rows: SourceRows, amountColumn: number, criteria: readonly Criterion[]): string {
  const amounts = columnRange(rows, amountColumn);
  return criteria.length === 0 ? `SUM(${amounts})` : `SUMIFS(${amounts},${criteriaText(rows, criteria)})`;
}

/** COUNTIFS of the lines of a source. */
export function countIfs(rows: SourceRows, criteria: readonly Criterion[]): string {
  return `COUNTIFS(${criteriaText(rows, criteria)})`;
}

function criteriaText(rows: SourceRows, criteria: readonly Criterion[]): string {
  return criteria
    .map(({ column, test }) => `${columnRange(rows, column)},"${test.replaceAll('"', '""')}"`)
    .join(",");
}

/** One column of a source as a formula names it, absolute: `'2.17单位支出总表'!$E$9:$E$120`. */
export function columnRange({ sheet, firstRow, lastRow }: SourceRows, column: number): string {
  const range = rangeAddress({ row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 });
  return `${quoteSheet(sheet)}!${range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
