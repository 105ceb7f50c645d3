import { parseRange } from "../../workbook/address";
import { CellKind, type Cell, type SheetView } from "../../workbook/snapshot";

/** A sum whose range ends one cell before it should (求和区域少一格). */
export interface ShortSum {
  readonly cell: Cell;
  /** The number between the range and the sum. */
  readonly missed: Cell;
}

const sumOfOneRange = /^SUM\((\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7})\)$/i;
const standsApart = /合计|小计|总计|其中|total|of which/i;

/**
 * Sums of one row or column of typed numbers that leave out the next one, which stands between them and their range. A
 * number that is itself a total, or part of what was added (其中), may well be left out.
 */
export function shortSums(sheet: SheetView): ShortSum[] {
  const found: ShortSum[] = [];
  sheet.forEachRow((row, start, end) => {
    for (let at = start; at < end; at += 1) {
      if (!sumOfOneRange.test(sheet.formulaAnywhere(at) ?? "")) continue;
      const added = sumOfOneRange.exec(sheet.formulaAt(at, row) ?? "")?.[1];
      const range = added && parseRange(added);
      if (!range) continue;
      const cell = sheet.cellAt(at, row);
      const last = { row: range.row + range.rowCount - 1, column: range.column + range.columnCount - 1 };
      const isDown = range.columnCount === 1 && last.column === cell.column && last.row === row - 2;
      const isAcross = range.rowCount === 1 && last.row === row && last.column === cell.column - 2;
      if (isDown === isAcross) continue;
      const missed = isDown ? sheet.cell(row - 1, cell.column) : sheet.cell(row, cell.column - 1);
      if (!isItem(sheet.cell(last.row, last.column)) || !isItem(missed) || missed.value === cell.value)
        continue;
      if (!labelsOf(missed, sheet, isDown).some((label) => standsApart.test(label)))
        found.push({ cell, missed });
    }
  });
  return found;
}

function isItem(cell: Cell | undefined): cell is Cell {
  return cell?.kind === CellKind.number && cell.formula === undefined && cell.value !== 0;
}

/** What is written before a cell in its row, or above it in its column. */
function labelsOf({ row, column }: Cell, sheet: SheetView, isInRow: boolean): string[] {
  const before = Array.from({ length: isInRow ? column : row }, (_, i) =>
    isInRow ? sheet.text(row, i) : sheet.text(i, column),
  );
  return before.filter((text) => text !== undefined);
}
