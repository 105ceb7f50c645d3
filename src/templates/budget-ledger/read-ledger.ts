import type { AmountUnit } from "../../finance/money/unit";
import { CellKind, type SheetView, type WorkbookView } from "../../workbook/snapshot";
import { readBanner } from "../banner";
import { foldLabel } from "../headings";
import { bookKindOf, yearOf } from "../titles";
import { ledgerColumnKeys, ledgerColumns, type LedgerColumnKey } from "./ledger-columns";
import { readLedgerLines, type LedgerLine, type UnreadableLine } from "./ledger-lines";

/** Whether codes stand as texts, as numbers or as both. */
export type CodesHeld = "texts" | "numbers" | "both";

/** A hand-kept sheet from which a budget is made. */
export interface BudgetLedger {
  readonly sheet: string;
  readonly side: "expenditure" | "income";
  readonly unit: AmountUnit;
  readonly headingRow: number;
  /** The last row with a line. */
  readonly lastRow: number;
  readonly columns: ReadonlyMap<LedgerColumnKey, number>;
  readonly year: number | undefined;
  readonly bookKind: "department" | "unit" | undefined;
  readonly organisation: string | undefined;
  /** How the cells hold codes: Excel tells texts from numbers. */
  readonly codes: Readonly<Record<"functional" | "economic", CodesHeld>>;
  readonly lines: readonly LedgerLine[];
  readonly unreadable: readonly UnreadableLine[];
  /** Headings that no column of a ledger has. */
  readonly unknown: readonly string[];
}

const headingsWithin = 12;

/** The ledgers of a workbook, found by their headings in whatever order. */
export function readBudgetLedgers(view: WorkbookView): BudgetLedger[] {
  return view.sheets.flatMap((sheet) => {
    for (let row = 0; row < Math.min(headingsWithin, sheet.rowEnd); row += 1) {
      const { columns, unknown } = columnsIn(sheet, row);
      if (isLedger(columns)) return [ledgerAt(sheet, row, columns, unknown)];
    }
    return [];
  });
}

/** Money by functional code and source: that, and no printed form has them side by side. */
function isLedger(columns: ReadonlyMap<LedgerColumnKey, number>): boolean {
  return (["functional", "fund", "amount"] as const).every((key) => columns.has(key));
}

function columnsIn(
  sheet: SheetView,
  row: number,
): { columns: Map<LedgerColumnKey, number>; unknown: readonly string[] } {
  const columns = new Map<LedgerColumnKey, number>();
  const unknown: string[] = [];
  for (const { kind, value, column } of sheet.rowCells(row)) {
    if (kind !== CellKind.text) continue;
    const label = foldLabel(String(value)).replace(/\((万|亿)?元\)$/, "");
    const key = ledgerColumnKeys.find((each) => !columns.has(each) && ledgerColumns[each].label.test(label));
    if (key) columns.set(key, column);
    else if (!/^(序号|行次)$/.test(label)) unknown.push(label);
  }
  return { columns, unknown };
}

function ledgerAt(
  sheet: SheetView,
  headingRow: number,
  columns: ReadonlyMap<LedgerColumnKey, number>,
  unknown: readonly string[],
): BudgetLedger {
  const banner = readBanner(sheet, 0, headingRow);
  const title = titleAbove(sheet, headingRow);
  const unit = banner.unit ?? "yuan";
  const { lines, unreadable } = readLedgerLines(sheet, columns, unit, headingRow + 1);
  return {
    sheet: sheet.name,
    side: columns.has("economic") ? "expenditure" : "income",
    unit,
    headingRow,
    lastRow: Math.max(headingRow + 1, ...lines.map(({ row }) => row)),
    columns,
    year: title === undefined ? undefined : yearOf(title),
    bookKind: title === undefined ? undefined : bookKindOf(title),
    organisation: banner.organisation?.name,
    codes: {
      functional: codesHeld(sheet, columns.get("functional"), lines),
      economic: codesHeld(sheet, columns.get("economic"), lines),
    },
    lines,
    unreadable,
    unknown,
  };
}

function codesHeld(sheet: SheetView, column: number | undefined, lines: readonly LedgerLine[]): CodesHeld {
  if (column === undefined) return "texts";
  const kinds = new Set(lines.map(({ row }) => sheet.cell(row, column)?.kind));
  if (!kinds.has(CellKind.number)) return "texts";
  return kinds.has(CellKind.text) ? "both" : "numbers";
}

/** The first text above the headings that names a year. */
function titleAbove(sheet: SheetView, headingRow: number): string | undefined {
  for (let row = 0; row < headingRow; row += 1) {
    for (const { kind, value } of sheet.rowCells(row)) {
      if (kind === CellKind.text && yearOf(String(value)) !== undefined) return String(value);
    }
  }
  return undefined;
}
