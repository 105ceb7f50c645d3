import type { DebtLedger, LedgerDebt } from "./read-ledger";

/** The debts of several ledgers, as of one for general and one for special debt; one that repeats the first is a copy. */
export function debtsOf([first, ...others]: readonly DebtLedger[]): readonly LedgerDebt[] {
  if (!first) return [];
  const known = new Set(first.entries.map(markOf));
  const further = others.filter(({ entries }) => !entries.some((debt) => known.has(markOf(debt))));
  return [first, ...further].flatMap(({ entries }) => entries);
}

function markOf(debt: LedgerDebt): string {
  return [debt.text("debtor"), debt.text("creditor"), debt.text("project"), debt.day("borrowedOn")].join(
    "\n",
  );
}
