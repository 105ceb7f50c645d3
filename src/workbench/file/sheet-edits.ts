import type { EngineCell } from "../engine/engine";
import type { Worksheet } from "../model/worksheet";
import type { CellWrite, Edit, FillWrite } from "./edits";
import { formulaShown } from "./function-prefixes";
import { valueAt, type SheetSnapshot } from "./snapshot";

interface Before {
  readonly value: string | number | boolean | null;
  /** As the file stores it. */
  readonly formula: string | undefined;
  readonly fill: string | undefined;
}

/** Wider than any sheet, so that row and column make one number. */
const columnSpan = 16_384;

/** What must be written to a sheet of the file to make it what the model has. */
export function* sheetEdits(
  sheet: Worksheet,
  before: SheetSnapshot,
  texts: readonly string[],
  toFile: (formula: string) => string,
): Iterable<Edit> {
  const cells: CellWrite[] = [];
  const fills: FillWrite[] = [];
  const waiting = cellsBefore(before, texts);
  const compare = (row: number, column: number, cell: EngineCell, old: Before | undefined): void => {
    if (!isSame(cell, old)) cells.push(write(row, column, cell, old, toFile));
    const fill = sheet.engineSheet.look(row, column).fill;
    if (fill?.toUpperCase() !== old?.fill?.toUpperCase()) fills.push({ row, column, color: fill ?? null });
  };
  sheet.engineSheet.forEachCell((row, column, cell) => {
    const at = row * columnSpan + column;
    compare(row, column, cell, waiting.get(at));
    waiting.delete(at);
  });
  for (const [at, old] of waiting) {
    const [row, column] = [Math.floor(at / columnSpan), at % columnSpan];
    compare(row, column, sheet.engineSheet.cell(row, column), old);
    waiting.delete(at);
  }
  const byPlace = (a: { row: number; column: number }, b: { row: number; column: number }): number =>
    a.row - b.row || a.column - b.column;
  if (cells.length > 0) yield { kind: "setCells", sheet: before.name, cells: cells.sort(byPlace) };
  if (fills.length > 0) yield { kind: "setFills", sheet: before.name, fills: fills.sort(byPlace) };
}

function cellsBefore(sheet: SheetSnapshot, texts: readonly string[]): Map<number, Before> {
  const cells = new Map<number, Before>();
  for (let row = 0; row < sheet.rows.length; row += 1) {
    for (let at = sheet.rowStarts[row]!; at < sheet.rowStarts[row + 1]!; at += 1) {
      cells.set(sheet.rows[row]! * columnSpan + sheet.columns[at]!, {
        value: valueAt(sheet, at, texts),
        formula: texts[sheet.formulas[at]!],
        fill: texts[sheet.fills[at] ?? -1],
      });
    }
  }
  return cells;
}

function isSame(cell: EngineCell, old: Before | undefined): boolean {
  const formula = old?.formula === undefined ? undefined : formulaShown(old.formula);
  if (cell.isSpilled) return true;
  return cell.formula === formula && isSameValue(cell.value ?? "", old?.value ?? "");
}

/** Two programs add the same numbers in another order; the last bits of a result are no change. */
function isSameValue(a: string | number | boolean, b: string | number | boolean): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function write(
  row: number,
  column: number,
  { value, formula, isError }: EngineCell,
  old: Before | undefined,
  toFile: (formula: string) => string,
): CellWrite {
  const stored = old?.formula;
  const kept = stored !== undefined && formulaShown(stored) === formula ? stored : undefined;
  return {
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula: kept ?? toFile(formula) }),
    ...(isError ? { isError } : {}),
  };
}
