import { debtLedger, type LedgerColumnKey } from "../../templates/debt/ledger-columns";
import type { DebtLedger, LedgerDebt } from "../../templates/debt/read-ledger";
import type { AuditContext, Breach, CheckOutcome } from "../check";
import { askEntries } from "../ledgers/each-entry";
import { currentLedgers } from "./audited-ledger";

/** Asks every debt of the ledgers that stand now; does not apply where there is none. */
export function eachDebt(
  { book }: Pick<AuditContext, "book">,
  ask: (debt: LedgerDebt, ledger: DebtLedger) => readonly Breach[],
): CheckOutcome {
  return askEntries(currentLedgers(book), debtLedger, ask);
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
