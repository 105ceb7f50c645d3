import { decimalFromNumber, sumOf, type Decimal } from "../../finance/money/decimal";
import { parseAmount } from "../../finance/money/parse-amount";
import { toYuan, type AmountUnit } from "../../finance/money/unit";
import { CellKind, type SheetView } from "../../workbook/snapshot";
import { readBanner } from "../banner";
import { foldLabel } from "../headings";
import { executionColumnOf, type ExecutionColumn } from "./execution-headings";

const headingsWithin = 12;

/** A column of one month, or of January to that month. */
export interface MonthColumn {
  readonly column: number;
  readonly month: number;
}

/** The amounts of an execution sheet (执行进度表), by what their columns hold. */
export class ExecutionGrid {
  readonly unit: AmountUnit;
  /** What stands over the headings, and the sheet's name: it may say 累计, 分月 or the month. */
  readonly head: string;

  private constructor(
    readonly sheet: SheetView,
    readonly headingRow: number,
    private readonly columns: readonly (readonly [column: number, holds: ExecutionColumn])[],
  ) {
    this.unit = readBanner(sheet, 0, headingRow).unit ?? "tenThousandYuan";
    this.head = headOf(sheet, headingRow);
  }

  /** The grid of a sheet; `undefined` where no row of headings names months, or 本月 and 累计. */
  static of(sheet: SheetView): ExecutionGrid | undefined {
    for (let row = 0; row < Math.min(headingsWithin, sheet.rowEnd); row += 1) {
      const columns = sheet.rowCells(row).flatMap(({ kind, value, column }) => {
        const holds = kind === CellKind.text ? executionColumnOf(foldLabel(String(value))) : undefined;
        return holds ? [[column, holds] as const] : [];
      });
      if (columns.length === 0) continue;
      const grid = new ExecutionGrid(sheet, row, columns);
      const months = grid.monthsOf("month").length + grid.monthsOf("through").length;
      if (months >= 2 || grid.columnOf("current") !== undefined) return grid;
    }
    return undefined;
  }

  get firstColumn(): number {
    return this.columns[0]?.[0] ?? 0;
  }

  columnOf(kind: ExecutionColumn["kind"]): number | undefined {
    return this.columns.find(([, holds]) => holds.kind === kind)?.[0];
  }

  /** Ascending. */
  monthsOf(kind: "month" | "through"): MonthColumn[] {
    return this.columns
      .flatMap(([column, holds]) => (holds.kind === kind ? [{ column, month: holds.month }] : []))
      .sort((a, b) => a.month - b.month);
  }

  /** In yuan; `undefined` where nothing that reads as an amount is typed. */
  amount(row: number, column: number | undefined): Decimal | undefined {
    const cell = column === undefined ? undefined : this.sheet.cell(row, column);
    if (!cell || cell.kind === CellKind.empty) return undefined;
    if (cell.kind === CellKind.text) return parseAmount(String(cell.value), { unit: this.unit })?.yuan;
    const number = cell.kind === CellKind.number ? decimalFromNumber(Number(cell.value)) : undefined;
    return number && toYuan(number, this.unit);
  }

  /** The months in which any of these rows holds an amount: later ones are still to come. */
  filled(months: readonly MonthColumn[], rows: readonly number[]): MonthColumn[] {
    return months.filter(({ column }) => rows.some((row) => this.amount(row, column)?.isZero() === false));
  }

  sum(row: number, months: readonly MonthColumn[]): Decimal {
    return sumOf(months.flatMap(({ column }) => this.amount(row, column) ?? []));
  }
}

function headOf(sheet: SheetView, headingRow: number): string {
  const texts = [sheet.name];
  for (let row = 0; row < headingRow; row += 1) {
    for (const { kind, value } of sheet.rowCells(row)) if (kind === CellKind.text) texts.push(String(value));
  }
  return foldLabel(texts.join(" "));
}
