import { Decimal, zero } from "../../finance/money/decimal";
import { toYuan } from "../../finance/money/unit";
import { pairDebts } from "./pair-debts";
import type { LedgerDebt } from "./read-ledger";

/** 新增、还清、增加、减少, balance kept though money moved, and what an earlier ledger has and this one lacks. */
export type DebtChangeKind = "new" | "paidOff" | "rose" | "fell" | "turnedOver" | "missing";

/** What became of one debt since the last audited day (上次审计日), in yuan. */
export interface DebtChange {
  readonly kind: DebtChangeKind;
  /** Of this ledger, or of the earlier one where it is missing here. */
  readonly debt: LedgerDebt;
  /** The balance that was audited: what the earlier ledger closed with, else what this one opens with. */
  readonly audited: Decimal;
  readonly borrowed: Decimal;
  readonly repaid: Decimal;
  readonly closing: Decimal;
  /** What the roll-forward leaves open: closing less audited, less new, plus repaid. */
  readonly unexplained: Decimal;
}

/** What changed, and how many debts did not. */
export interface DebtChanges {
  readonly changed: readonly DebtChange[];
  readonly unchanged: number;
}

/**
 * The debts that changed since the last audited day, in the order of the ledger, those missing from it last.
 *
 * @param earlier - The debts of the ledger that was audited; without it each debt's own opening balance is taken.
 */
export function debtChanges(
  debts: readonly LedgerDebt[],
  earlier: readonly LedgerDebt[] | undefined,
): DebtChanges {
  const pairs = pairDebts(debts, earlier ?? []);
  const continued = new Set(pairs.values());
  const here = debts.flatMap((debt): DebtChange[] => {
    const amountOf = (key: "opening" | "borrowed" | "repaid") => debt.amount(key) ?? zero;
    const closing = debt.amount("closing");
    if (!closing) return [];
    const before = pairs.get(debt);
    const stated = earlier ? (before?.amount("closing") ?? zero) : amountOf("opening");
    const opening = amountOf("opening");
    const audited = before && areOneRounded(opening, stated, debt, before) ? opening : stated;
    const [borrowed, repaid] = [amountOf("borrowed"), amountOf("repaid")];
    const unexplained = closing.minus(audited).minus(borrowed).plus(repaid);
    const kind = kindOf({ audited, borrowed, repaid, closing });
    return kind ? [{ kind, debt, audited, borrowed, repaid, closing, unexplained }] : [];
  });
  const gone = (earlier ?? []).flatMap((debt): DebtChange[] => {
    const audited = debt.amount("closing") ?? zero;
    if (continued.has(debt) || audited.isZero()) return [];
    const rest = { borrowed: zero, repaid: zero, closing: zero, unexplained: audited.negated() };
    return [{ kind: "missing", debt, audited, ...rest }];
  });
  const standing = debts.filter((debt) => debt.amount("closing")).length;
  return { changed: [...here, ...gone], unchanged: standing - here.length };
}

/** An amount in 元 is the same in a ledger in 万元, where it is rounded to two decimals. */
export function areOneRounded(one: Decimal, other: Decimal, ...debts: readonly LedgerDebt[]): boolean {
  const units = new Set(debts.map(({ unit }) => unit));
  const halfStep = Decimal.max(...[...units].map((unit) => toYuan(new Decimal("0.005"), unit)));
  return units.size === 1 ? one.equals(other) : one.minus(other).abs().lessThanOrEqualTo(halfStep);
}

function kindOf({
  audited,
  borrowed,
  repaid,
  closing,
}: Pick<DebtChange, "audited" | "borrowed" | "repaid" | "closing">): DebtChangeKind | undefined {
  if (closing.equals(audited)) return borrowed.isZero() && repaid.isZero() ? undefined : "turnedOver";
  if (audited.isZero()) return "new";
  if (closing.isZero()) return "paidOff";
  return closing.greaterThan(audited) ? "rose" : "fell";
}
