import { cellPrint, contentPrint } from "./digest";
import type { Plan } from "./plan";
import type { SheetView } from "./snapshot";

/**
 * Whether a sheet holds nothing but cells the plan was to write on it: its making was cut off, and nobody has
 * written there since.
 */
export function isHalfMade(sheet: SheetView, plan: Plan | undefined): boolean {
  const planned = new Map<string, string>();
  for (const edit of plan?.edits ?? []) {
    if (edit.kind !== "addSheet" || edit.sheet.name !== sheet.name) continue;
    for (const cell of edit.sheet.cells) planned.set(`${cell.row},${cell.column}`, contentPrint(cell));
  }
  let isPart = true;
  sheet.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      const column = sheet.data.columns[i]!;
      const print = cellPrint(sheet, row, column);
      if (print !== "" && print !== planned.get(`${row},${column}`)) isPart = false;
    }
  });
  return isPart;
}
