import { ledgerColumn, type LedgerColumnKey } from "./ledger-columns";
import type { LedgerDebt } from "./read-ledger";

/** By what a debt is known again, the surest first: a name may be mended from one ledger to the next. */
const marks: readonly (readonly LedgerColumnKey[])[] = [
  ["debtor", "creditor", "project", "borrowedOn", "agreedAmount"],
  ["debtor", "creditor", "project", "borrowedOn"],
  ["creditor", "borrowedOn", "agreedAmount"],
  ["debtor", "creditor", "project"],
];

/**
 * Finds the debts of a ledger again in an earlier one. Beyond the surest mark, one that fits several debts on either
 * side pairs none of them.
 *
 * @returns For each debt that is found again, the earlier one.
 */
export function pairDebts(
  debts: readonly LedgerDebt[],
  earlier: readonly LedgerDebt[],
): ReadonlyMap<LedgerDebt, LedgerDebt> {
  const pairs = new Map<LedgerDebt, LedgerDebt>();
  const taken = new Set<LedgerDebt>();
  marks.forEach((keys, trial) => {
    const open = debts.filter((debt) => !pairs.has(debt));
    const left = earlier.filter((debt) => !taken.has(debt));
    const [here, there] = [byMark(open, keys), byMark(left, keys)];
    for (const [mark, ours] of here) {
      const theirs = there.get(mark) ?? [];
      if (ours.length !== theirs.length || (trial > 0 && ours.length > 1)) continue;
      ours.forEach((debt, index) => {
        const other = theirs[index]!;
        if (areOfOtherDays(debt, other)) return;
        pairs.set(debt, other);
        taken.add(other);
      });
    }
  });
  return pairs;
}

/** What was borrowed on another day for the same project is another debt. */
function areOfOtherDays(debt: LedgerDebt, other: LedgerDebt): boolean {
  const days = [debt, other].map((each) => each.day("borrowedOn"));
  return days.every((day) => day !== undefined) && days[0] !== days[1];
}

/** Debts by what the columns say of them; those of which one says nothing cannot be known by it. */
function byMark(
  debts: readonly LedgerDebt[],
  keys: readonly LedgerColumnKey[],
): ReadonlyMap<string, readonly LedgerDebt[]> {
  const found = new Map<string, LedgerDebt[]>();
  for (const debt of debts) {
    const said = keys.map((key) =>
      ledgerColumn(key).content === "amount"
        ? (debt.amount(key)?.toFixed() ?? "")
        : (debt.day(key) ?? debt.text(key)),
    );
    if (said.includes("")) continue;
    const mark = said.join("\n");
    found.set(mark, [...(found.get(mark) ?? []), debt]);
  }
  return found;
}
