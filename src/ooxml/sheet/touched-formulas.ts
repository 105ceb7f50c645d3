import { addressOf, parseRange } from "../../workbook/address";
import { HostError } from "../../workbook/host-error";
import type { CellChanges } from "./cell-changes";
import { FormulaType } from "./cell-attributes";
import { sheetDataCursor, type SheetPart } from "./sheet-part";

/** What the formulas of a sheet mean for the cells about to be changed. */
export interface TouchedFormulas {
  /** Shared groups of which a cell is changed. */
  readonly groups: ReadonlySet<number>;
  /** Whether a changed cell holds a formula so far. */
  readonly isAny: boolean;
}

/**
 * Looks for formulas in the cells about to be changed.
 *
 * @throws HostError `invalidArgument` when one belongs to an array formula or data table of several cells, which
 * can only be changed as a whole.
 */
export function touchedFormulas(
  sheet: SheetPart,
  sheetName: string,
  changes: CellChanges<{ readonly row: number; readonly column: number }>,
): TouchedFormulas {
  const groups = new Set<number>();
  let isAny = false;
  const cursor = sheetDataCursor(sheet);
  while (cursor?.nextRow()) {
    while (cursor.nextCell()) {
      if (cursor.formulaStart < 0) continue;
      const isTouched = changes.has(cursor.row, cursor.column);
      if (isTouched) isAny = true;
      if (cursor.formulaType === FormulaType.shared) {
        if (isTouched) groups.add(cursor.sharedIndex);
      } else if (cursor.formulaType !== FormulaType.normal) {
        refuseWithin(cursor.formulaRange, sheetName, changes);
      }
    }
  }
  return { groups, isAny };
}

function refuseWithin(
  address: string | undefined,
  sheet: string,
  changes: CellChanges<{ readonly row: number; readonly column: number }>,
): void {
  const range = parseRange(address ?? "");
  if (!range || range.rowCount * range.columnCount === 1) return;
  for (const cell of changes.all()) {
    const isWithin =
      cell.row >= range.row &&
      cell.row < range.row + range.rowCount &&
      cell.column >= range.column &&
      cell.column < range.column + range.columnCount;
    if (isWithin)
      throw new HostError("invalidArgument", { reason: "arrayFormula", sheet, cell: addressOf(cell) });
  }
}
