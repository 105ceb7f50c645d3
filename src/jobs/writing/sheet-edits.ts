import { contentAt, contentPrint } from "../../workbook/digest";
import type { CellWrite, Edit, NewSheet } from "../../workbook/plan";
import type { SheetView } from "../../workbook/snapshot";

/** Adds a sheet of ours, or sets what differs in the one that stands: what lies beyond our columns is left alone. */
export function sheetEdits(standing: SheetView | undefined, sheet: NewSheet): Edit[] {
  if (!standing) return [{ kind: "addSheet", sheet }];
  const wanted = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const cells = [...wanted.values(), ...leftCells(standing, sheet, wanted)]
    .filter((cell) => differs(standing, cell))
    .map(({ row, column, value, formula }): CellWrite => ({
      row,
      column,
      value,
      ...(formula === undefined ? {} : { formula }),
    }));
  return cells.length === 0 ? [] : [{ kind: "setCells", sheet: standing.name, cells }];
}

/** Cells of ours below the new end, to be emptied. */
function leftCells(
  standing: SheetView,
  { columnWidths }: NewSheet,
  wanted: ReadonlyMap<string, unknown>,
): CellWrite[] {
  const left: CellWrite[] = [];
  standing.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      const column = standing.data.columns[i]!;
      if (column < columnWidths.length && !wanted.has(`${row},${column}`))
        left.push({ row, column, value: null });
    }
  });
  return left;
}

function differs(sheet: SheetView, { row, column, value, formula }: CellWrite): boolean {
  const index = sheet.indexOf(row, column);
  const now = index < 0 ? { value: null } : contentAt(sheet, index, row);
  return (
    contentPrint(now) !== contentPrint({ value, formula }) ||
    contentPrint({ value: now.value }) !== contentPrint({ value })
  );
}
