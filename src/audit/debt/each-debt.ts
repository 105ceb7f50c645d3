import type { Decimal } from "../../finance/money/decimal";
import type { LedgerColumnKey } from "../../templates/debt/ledger-columns";
import { readDebtLedgers, type DebtLedger, type LedgerDebt } from "../../templates/debt/read-ledger";
import type { WorkbookView } from "../../workbook/snapshot";
import { notApplicable, passedUnless, type AuditContext, type Breach, type CheckOutcome } from "../check";
import type { ShownAmount } from "../finding";

const readOnce = new WeakMap<WorkbookView, readonly DebtLedger[]>();

/** The debt ledgers of a workbook; many checks ask, one reading answers. */
export function debtLedgersOf(book: WorkbookView): readonly DebtLedger[] {
  const known = readOnce.get(book) ?? readDebtLedgers(book);
  readOnce.set(book, known);
  return known;
}

/** Asks every debt of every ledger; does not apply where there is none. */
export function eachDebt(
  { book }: Pick<AuditContext, "book">,
  ask: (debt: LedgerDebt, ledger: DebtLedger) => readonly Breach[],
): CheckOutcome {
  const ledgers = debtLedgersOf(book);
  if (ledgers.every(({ debts }) => debts.length === 0)) return notApplicable("noDebtLedger");
  return passedUnless(ledgers.flatMap((ledger) => ledger.debts.flatMap((debt) => ask(debt, ledger))));
}

/** A breach of one debt at one of its columns. */
export function breachOf(
  debt: LedgerDebt,
  column: LedgerColumnKey,
  breach: Omit<Breach, "cells" | "identity">,
): Breach {
  const identity = ["debt-ledger", debt.name, debt.text("creditor"), column];
  return { ...breach, cells: [debt.cell(column)], identity };
}

/** Amounts in yuan as the ledger shows them. */
export function ledgerAmount({ unit }: Pick<DebtLedger, "unit">): (yuan: Decimal) => ShownAmount {
  return (yuan) => ({ yuan: yuan.toFixed(), unit, decimals: 2 });
}
