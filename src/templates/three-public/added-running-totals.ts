import { sumOf, type Decimal } from "../../finance/money/decimal";
import type { AmountUnit } from "../../finance/money/unit";
import type { CellRef } from "../../workbook/address";
import { CellKind, type WorkbookView } from "../../workbook/snapshot";
import { foldLabel } from "../headings";
import { ExecutionGrid } from "./execution-grid";
import { executionColumnOf } from "./execution-headings";

/** A total that adds up running totals (把累计数相加): each of them holds the ones before it already. */
export interface AddedRunningTotals {
  readonly sheet: string;
  readonly unit: AmountUnit;
  readonly cell: CellRef;
  /** The running totals it adds, in their order. */
  readonly parts: readonly CellRef[];
  /** What is printed, yuan. */
  readonly total: Decimal;
  /** The last running total, which it should be, yuan. */
  readonly last: Decimal;
}

/**
 * The totals of a workbook that add up running totals: across, 1-3月 and 1-6月; down, the 累计 of each month.
 *
 * @returns `undefined` where no sheet has columns of months, or 本月 and 累计.
 */
export function addedRunningTotals(view: WorkbookView): AddedRunningTotals[] | undefined {
  const grids = view.sheets.flatMap((sheet) => ExecutionGrid.of(sheet) ?? []);
  return grids.length === 0 ? undefined : grids.flatMap((grid) => [...across(grid), ...down(grid)]);
}

interface RunningTotal {
  readonly row: number;
  readonly column: number;
  readonly amount: Decimal;
}

function across(grid: ExecutionGrid): AddedRunningTotals[] {
  const through = grid.monthsOf("through");
  const column = grid.columnOf("cumulative");
  if (through.length < 2 || column === undefined) return [];
  const found: AddedRunningTotals[] = [];
  for (let row = grid.headingRow + 1; row < grid.sheet.rowEnd; row += 1) {
    const parts = through.flatMap((month) => runningTotal(grid, row, month.column));
    found.push(...addedUp(grid, parts, row, column));
  }
  return found;
}

function down(grid: ExecutionGrid): AddedRunningTotals[] {
  const column = grid.columnOf("cumulative");
  const heading = column === undefined ? undefined : grid.sheet.cell(grid.headingRow, column);
  if (column === undefined || !/累计/.test(foldLabel(String(heading?.value ?? "")))) return [];
  const found: AddedRunningTotals[] = [];
  let parts: RunningTotal[] = [];
  for (let row = grid.headingRow + 1; row < grid.sheet.rowEnd; row += 1) {
    const label = rowLabel(grid, row);
    if (executionColumnOf(label)?.kind === "month") parts.push(...runningTotal(grid, row, column));
    if (!/^(全年|本年)?(合计|总计)$/.test(label)) continue;
    found.push(...addedUp(grid, parts, row, column));
    parts = [];
  }
  return found;
}

function rowLabel({ sheet }: ExecutionGrid, row: number): string {
  const first = sheet.rowCells(row).find(({ kind }) => kind === CellKind.text);
  return first ? foldLabel(String(first.value)) : "";
}

function runningTotal(grid: ExecutionGrid, row: number, column: number): RunningTotal[] {
  const amount = grid.amount(row, column);
  return amount?.greaterThan(0) ? [{ row, column, amount }] : [];
}

/** Amounts that fall from one period to the next were not running totals. */
function addedUp(
  grid: ExecutionGrid,
  parts: readonly RunningTotal[],
  row: number,
  column: number,
): AddedRunningTotals[] {
  const [total, last] = [grid.amount(row, column), parts.at(-1)?.amount];
  const rises = parts.every(({ amount }, i) => i === 0 || amount.greaterThanOrEqualTo(parts[i - 1]!.amount));
  if (!total || !last || parts.length < 2 || !rises) return [];
  if (!sumOf(parts.map(({ amount }) => amount)).equals(total)) return [];
  const at = (place: { readonly row: number; readonly column: number }) => ({
    sheet: grid.sheet.name,
    row: place.row,
    column: place.column,
  });
  return [
    {
      sheet: grid.sheet.name,
      unit: grid.unit,
      cell: at({ row, column }),
      parts: parts.map(at),
      total,
      last,
    },
  ];
}
