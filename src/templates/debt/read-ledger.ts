import type { CellRef } from "../../workbook/address";
import { CellKind, type WorkbookView } from "../../workbook/snapshot";
import { foldLabel } from "../headings";
import type { LedgerEntry } from "../ledgers/ledger-entry";
import { readLedgers, type Ledger } from "../ledgers/read-ledgers";
import { debtLedger, secretColumn, type LedgerColumnKey } from "./ledger-columns";

/** One debt of the ledger. */
export type LedgerDebt = LedgerEntry<LedgerColumnKey>;

/** A debt ledger (政府性债务台账) as found on a sheet. */
export type DebtLedger = Ledger<LedgerColumnKey>;

/** The debt ledgers of a workbook, found by their headings in whatever order. */
export function readDebtLedgers(view: WorkbookView): DebtLedger[] {
  return readLedgers(view, debtLedger);
}

/** Columns about 隐性债务 in a ledger: seen, and not read. */
export function secretCellsOf(
  view: WorkbookView,
  { sheet, headingRow: row }: Pick<DebtLedger, "sheet" | "headingRow">,
): CellRef[] {
  const cells = view.sheet(sheet)?.rowCells(row) ?? [];
  return cells
    .filter(({ kind, value }) => kind === CellKind.text && secretColumn.test(foldLabel(String(value))))
    .map(({ column }) => ({ sheet, row, column }));
}
