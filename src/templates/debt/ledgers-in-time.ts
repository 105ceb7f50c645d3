import type { WorkbookView } from "../../workbook/snapshot";
import { ledgerDay } from "./ledger-day";
import type { DebtLedger } from "./read-ledger";

/** The debt ledgers of a workbook: those that stand now, and the latest of those it keeps of an earlier day. */
export interface LedgersInTime {
  readonly current: readonly DebtLedger[];
  readonly earlier: readonly DebtLedger[];
}

/**
 * Tells ledgers of today from earlier ones by the days they stand at. Ledgers without a day stand now; so do several of
 * one day, as one for general and one for special debt.
 */
export function ledgersInTime(view: WorkbookView, ledgers: readonly DebtLedger[]): LedgersInTime {
  const days = new Map(ledgers.map((ledger) => [ledger, ledgerDay(view, ledger)]));
  const [latest, before] = [...new Set([...days.values()].flatMap((day) => day ?? []))].sort().reverse();
  const standing = (day: string | undefined) => ledgers.filter((ledger) => days.get(ledger) === day);
  return {
    current: ledgers.filter((ledger) => [latest, undefined].includes(days.get(ledger))),
    earlier: before === undefined ? [] : standing(before),
  };
}
