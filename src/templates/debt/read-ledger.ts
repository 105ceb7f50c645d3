import { decimalFromNumber, type Decimal } from "../../finance/money/decimal";
import { parseAmount } from "../../finance/money/parse-amount";
import { parseRate } from "../../finance/money/parse-rate";
import { toYuan, type AmountUnit } from "../../finance/money/unit";
import { yesOrNo } from "../../finance/text/yes-no";
import type { CellRef } from "../../workbook/address";
import { CellKind, type Cell, type SheetView, type WorkbookView } from "../../workbook/snapshot";
import { readBanner } from "../banner";
import { foldLabel } from "../headings";
import { ledgerColumnKeys, ledgerColumns, secretColumn, type LedgerColumnKey } from "./ledger-columns";
import { readDay } from "./read-day";

/** A debt ledger (政府性债务台账) as found on a sheet. */
export interface DebtLedger {
  readonly sheet: string;
  readonly unit: AmountUnit;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<LedgerColumnKey, number>;
  readonly debts: readonly LedgerDebt[];
  /** Columns about 隐性债务: seen, and not read. */
  readonly secretCells: readonly CellRef[];
}

/** One debt of the ledger: what is typed of it, as text, amount or day. */
export class LedgerDebt {
  constructor(
    private readonly ledger: Pick<DebtLedger, "sheet" | "unit" | "columns">,
    private readonly view: SheetView,
    readonly row: number,
    private readonly date1904: boolean,
  ) {}

  /** The debt as a person names it: its project, or who owes it to whom. */
  get name(): string {
    return this.text("project") || [this.text("debtor"), this.text("creditor")].filter(Boolean).join("—");
  }

  cell(key: LedgerColumnKey): CellRef {
    const column = this.ledger.columns.get(key) ?? this.ledger.columns.values().next().value ?? 0;
    return { sheet: this.ledger.sheet, row: this.row, column };
  }

  /** What is typed, folded; empty where nothing is, or the ledger lacks the column. */
  text(key: LedgerColumnKey): string {
    const cell = this.typed(key);
    return cell ? foldLabel(String(cell.value)) : "";
  }

  /** In yuan; `undefined` where nothing that reads as an amount is typed. */
  amount(key: LedgerColumnKey): Decimal | undefined {
    const cell = this.typed(key);
    if (!cell) return undefined;
    if (cell.kind === CellKind.number) {
      const number = decimalFromNumber(Number(cell.value));
      return number && toYuan(number, this.ledger.unit);
    }
    const parsed = parseAmount(String(cell.value), { unit: this.ledger.unit });
    return parsed?.yuan;
  }

  day(key: LedgerColumnKey): string | undefined {
    return readDay(this.typed(key), this.date1904);
  }

  /** A yearly rate as a fraction. A number is in per cent, as the heading says, unless its cell shows per cent. */
  rate(): Decimal | undefined {
    const cell = this.typed("rate");
    if (!cell) return undefined;
    if (cell.kind !== CellKind.number) return parseRate(String(cell.value))?.fraction;
    const number = decimalFromNumber(Number(cell.value));
    return cell.numberFormat?.includes("%") ? number : number?.dividedBy(100);
  }

  /** 是 or 有 is yes, 否 or 无 is no, anything else typed is yes: a number of a paper, a tick. */
  isYes(key: LedgerColumnKey): boolean | undefined {
    return yesOrNo(this.text(key));
  }

  has(key: LedgerColumnKey): boolean {
    return this.ledger.columns.has(key);
  }

  private typed(key: LedgerColumnKey): Cell | undefined {
    const column = this.ledger.columns.get(key);
    const cell = column === undefined ? undefined : this.view.cell(this.row, column);
    return cell && cell.kind !== CellKind.empty && String(cell.value).trim() !== "" ? cell : undefined;
  }
}

/** Fewer of its columns than this, and a sheet is no ledger of debts. */
const fewestColumns = 6;
const headingsWithin = 12;

/** The debt ledgers of a workbook, found by their headings in whatever order. */
export function readDebtLedgers(view: WorkbookView): DebtLedger[] {
  return view.sheets.flatMap((sheet) => {
    for (let row = 0; row < Math.min(headingsWithin, sheet.rowEnd); row += 1) {
      const columns = columnsIn(sheet, row);
      if (
        columns.size >= fewestColumns &&
        columns.has("closing") &&
        (columns.has("debtor") || columns.has("project"))
      ) {
        return [ledgerAt(sheet, row, columns, view.snapshot.date1904)];
      }
    }
    return [];
  });
}

function columnsIn(sheet: SheetView, row: number): Map<LedgerColumnKey, number> {
  const labels = sheet
    .rowCells(row)
    .filter(({ kind }) => kind === CellKind.text)
    .map(({ value, column }) => ({ label: foldLabel(String(value)).replace(/\((万|亿)?元\)$/, ""), column }));
  const found = new Map<LedgerColumnKey, number>();
  for (const { label, column } of labels) {
    const key = ledgerColumnKeys.find((each) => !found.has(each) && ledgerColumns[each].label.test(label));
    if (key) found.set(key, column);
  }
  return found;
}

function ledgerAt(
  sheet: SheetView,
  headingRow: number,
  columns: ReadonlyMap<LedgerColumnKey, number>,
  date1904: boolean,
): DebtLedger {
  const unit = readBanner(sheet, 0, headingRow).unit ?? "tenThousandYuan";
  const head = { sheet: sheet.name, unit, columns };
  const debts: LedgerDebt[] = [];
  for (let row = headingRow + 1; row < sheet.rowEnd; row += 1) {
    const debt = new LedgerDebt(head, sheet, row, date1904);
    const names = [debt.text("debtor"), debt.text("project")].filter(Boolean);
    if (names.length > 0 && !names.some((name) => /^(合计|总计|小计|注[:：].*|说明[:：].*)$/.test(name)))
      debts.push(debt);
  }
  return { ...head, headingRow, debts, secretCells: secretCellsIn(sheet, headingRow) };
}

function secretCellsIn(sheet: SheetView, headingRow: number): CellRef[] {
  return sheet
    .rowCells(headingRow)
    .filter(({ kind, value }) => kind === CellKind.text && secretColumn.test(foldLabel(String(value))))
    .map(({ column }) => ({ sheet: sheet.name, row: headingRow, column }));
}
