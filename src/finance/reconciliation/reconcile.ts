import { zero, type Decimal } from "../money/decimal";
import { contains, interval } from "../money/interval";

/** The ledgers a unit's figures are compared with: 总预算会计 (general budget, funds), 财政专户, and the list of posts. */
export const reconciledLedgers = [
  "generalPublicBudget",
  "governmentFunds",
  "specialAccounts",
  "headCount",
] as const;
export type ReconciledLedger = (typeof reconciledLedgers)[number];

/** One figure of one side, under the key both sides have in common. */
export interface LedgerEntry {
  readonly organisation: string;
  readonly ledger: ReconciledLedger;
  /** A functional code; for head counts what is counted. */
  readonly code: string;
  readonly name: string;
  /** In yuan; heads for head counts. */
  readonly amount: Decimal;
  /** It is printed in steps of so many yuan; zero when exact. */
  readonly step: Decimal;
}

/** What a comparison comes to: 相符, 不符, 仅单位有, 仅财政有. */
export type ReconciliationKind = "matched" | "differing" | "onlyUnit" | "onlyTreasury";

/** One key of either side, compared. Several entries of one key are summed. */
export interface Reconciled<Entry extends LedgerEntry = LedgerEntry> {
  readonly kind: ReconciliationKind;
  readonly unit: readonly Entry[];
  readonly treasury: readonly Entry[];
  readonly unitAmount: Decimal;
  readonly treasuryAmount: Decimal;
  /** What the unit has more than the treasury. */
  readonly difference: Decimal;
}

/**
 * Compares what units report with what the treasury's books say (对账), by unit, ledger and code, without any
 * tolerance but the steps in which the figures are printed. Zero on one side and nothing on the other is agreement.
 */
export function reconcile<Entry extends LedgerEntry>(
  units: readonly Entry[],
  treasury: readonly Entry[],
): Reconciled<Entry>[] {
  const keys = new Map<string, { unit: Entry[]; treasury: Entry[] }>();
  const sidesOf = (entry: Entry) => {
    const key = [entry.organisation, entry.ledger, entry.code].join("|");
    const sides = keys.get(key) ?? { unit: [], treasury: [] };
    keys.set(key, sides);
    return sides;
  };
  for (const entry of units) sidesOf(entry).unit.push(entry);
  for (const entry of treasury) sidesOf(entry).treasury.push(entry);
  return [...keys.values()].map(({ unit, treasury: theirs }) => compare(unit, theirs));
}

function compare<Entry extends LedgerEntry>(
  unit: readonly Entry[],
  treasury: readonly Entry[],
): Reconciled<Entry> {
  const [unitAmount, treasuryAmount] = [unit, treasury].map((side) => sum(side, "amount"));
  const difference = unitAmount!.minus(treasuryAmount!);
  const step = sum([...unit, ...treasury], "step");
  const agrees = contains(interval(unitAmount!, step), treasuryAmount!);
  const kind = agrees
    ? "matched"
    : treasury.length === 0
      ? "onlyUnit"
      : unit.length === 0
        ? "onlyTreasury"
        : "differing";
  return { kind, unit, treasury, unitAmount: unitAmount!, treasuryAmount: treasuryAmount!, difference };
}

function sum(entries: readonly LedgerEntry[], field: "amount" | "step"): Decimal {
  return entries.reduce((total, entry) => total.plus(entry[field]), zero);
}

/** Entries without those whose code is only the heading of longer codes of the same unit and ledger (末级科目). */
export function lowestCodes<Entry extends LedgerEntry>(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    (entry) =>
      entry.ledger === "headCount" ||
      !entries.some(
        (other) =>
          other.organisation === entry.organisation &&
          other.ledger === entry.ledger &&
          other.code.length > entry.code.length &&
          other.code.startsWith(entry.code),
      ),
  );
}
