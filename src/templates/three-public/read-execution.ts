import type { Decimal } from "../../finance/money/decimal";
import type { AmountUnit } from "../../finance/money/unit";
import type { CellRef } from "../../workbook/address";
import { CellKind, type SheetView, type WorkbookView } from "../../workbook/snapshot";
import { foldLabel } from "../headings";
import type { ComparedItem } from "../three-public-amounts";
import { ExecutionGrid } from "./execution-grid";
import { monthSaidIn } from "./execution-headings";
import { executionKind, type ExecutionKind } from "./execution-kind";

/** What was spent on one item by the end of a month (执行数). */
export interface ItemExecution {
  readonly item: ComparedItem;
  /** The item as the sheet calls it. */
  readonly label: string;
  /** The month counted to, 1 to 12. */
  readonly month: number;
  /** From January to the end of that month, yuan. */
  readonly spent: Decimal;
  /** The year's budget beside it, yuan. */
  readonly budget: Decimal | undefined;
  /** The last amount that was counted. */
  readonly cell: CellRef;
}

/** An execution sheet of three public expenses (“三公”经费执行进度表). */
export interface ExecutionSheet {
  readonly sheet: string;
  readonly unit: AmountUnit;
  /** `undefined` where nothing tells months from running totals: there are no items then. */
  readonly kind: ExecutionKind | undefined;
  readonly items: readonly ItemExecution[];
}

const itemLabels: readonly (readonly [label: RegExp, item: ComparedItem])[] = [
  [/^三公经费(合计|小计|支出)?$/, "total"],
  [/^因公出国\(境\)(费|费用|经费)$/, "overseasVisits"],
  [/^公务用?车购置(费)?(及|和)运行(维护)?(费|费用)$/, "officialVehicles"],
  [/^公务用?车购置(费|费用)?$/, "vehiclePurchases"],
  [/^公务用?车运行(维护)?(费|费用)$/, "vehicleOperation"],
  [/^公务接待(费|费用|经费)$/, "officialReceptions"],
  [/^会议费$/, "meetings"],
  [/^培训费$/, "training"],
];
const ordinal = /^([一二三四五六七八九十\d]+[、.]|\([一二三四五\d]+\)|其中[:：])+/;

/** Fewer items than this, and a sheet with months is about something else. */
const fewestItems = 2;

/** The execution sheets of a workbook: items down, months, or 本月 and 累计, across. */
export function readExecutionSheets(view: WorkbookView): ExecutionSheet[] {
  return view.sheets.flatMap((sheet) => {
    const grid = ExecutionGrid.of(sheet);
    const rows = grid ? itemRows(sheet, grid.headingRow) : [];
    if (!grid || rows.length < fewestItems) return [];
    const kind = executionKind(
      grid,
      rows.map(({ row }) => row),
    );
    const items = kind ? rows.flatMap((each) => execution(grid, kind, each, rows)) : [];
    return [{ sheet: sheet.name, unit: grid.unit, kind, items }];
  });
}

interface ItemRow {
  readonly row: number;
  readonly item: ComparedItem;
  readonly label: string;
}

/** The first row of each item. */
function itemRows(sheet: SheetView, headingRow: number): ItemRow[] {
  const rows: ItemRow[] = [];
  for (let row = headingRow + 1; row < sheet.rowEnd; row += 1) {
    const found = sheet.rowCells(row).flatMap(({ kind, value }) => {
      const label = kind === CellKind.text ? foldLabel(String(value)).replace(ordinal, "") : "";
      const item = itemLabels.find(([pattern]) => pattern.test(label))?.[1];
      return item ? [{ row, item, label }] : [];
    })[0];
    if (found && !rows.some(({ item }) => item === found.item)) rows.push(found);
  }
  return rows;
}

function execution(
  grid: ExecutionGrid,
  kind: ExecutionKind,
  { row, item, label }: ItemRow,
  rows: readonly ItemRow[],
): ItemExecution[] {
  const budget = grid.amount(row, grid.columnOf("budget"));
  const of = (month: number, spent: Decimal, column: number): ItemExecution[] => [
    { item, label, month, spent, budget, cell: { sheet: grid.sheet.name, row, column } },
  ];
  const through = grid.monthsOf("through");
  const months = through.length > 0 ? through : grid.monthsOf("month");
  if (months.length === 0) {
    const [month, column] = [monthSaidIn(grid.head), grid.columnOf("cumulative")];
    const spent = grid.amount(row, column);
    return month && spent && column !== undefined ? of(month, spent, column) : [];
  }
  const filled = grid.filled(
    months,
    rows.map((each) => each.row),
  );
  const last = filled.at(-1);
  if (!last) return [];
  return of(last.month, grid.sum(row, kind === "monthly" ? filled : [last]), last.column);
}
