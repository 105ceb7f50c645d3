import type { NewSheet } from "../../src/workbook/plan";
import type { BudgetSheets } from "./small-budget";

/** Rows of values as plain new sheets, for a workbook that another program opens. */
export function sheetsOfRows(sheets: BudgetSheets): NewSheet[] {
  return Object.entries(sheets).map(([name, rows]) => ({
    name,
    styles: [],
    columnWidths: [],
    cells: rows.flatMap((values, row) =>
      values.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
    ),
  }));
}
