import type { CellRef } from "../../workbook/address";
import { CellKind, type SheetView } from "../../workbook/snapshot";

/** The cells of a sheet that hold something in hidden rows or columns, in the order of the sheet. */
export function hiddenCells(sheet: SheetView): CellRef[] {
  const { hiddenRows, hiddenColumns, columns, kinds } = sheet.data;
  if (hiddenRows.length + hiddenColumns.length === 0) return [];
  const cells: CellRef[] = [];
  sheet.forEachRow((row, start, end) => {
    const isRowHidden = sheet.isRowHidden(row);
    for (let i = start; i < end; i += 1) {
      const column = columns[i]!;
      if (kinds[i] === CellKind.empty || !(isRowHidden || sheet.isColumnHidden(column))) continue;
      cells.push({ sheet: sheet.name, row, column });
    }
  });
  return cells;
}
