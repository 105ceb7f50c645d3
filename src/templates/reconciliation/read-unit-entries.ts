import type { ReconciledLedger } from "../../finance/reconciliation/reconcile";
import type { Facts } from "../facts";
import { organisationKey, type LocatedEntry } from "./located-entry";

/** Where a unit's forms say what it was given, by functional code: of final accounts, and of budgets. */
const sources: readonly {
  readonly ledger: ReconciledLedger;
  readonly form: string;
  readonly column: string;
  /** Forms whose codes are counted apart. */
  readonly without?: readonly string[];
}[] = [
  {
    ledger: "generalPublicBudget",
    form: "income-account",
    column: "fiscalAppropriation",
    without: ["government-funds-account", "state-capital-account"],
  },
  { ledger: "governmentFunds", form: "government-funds-account", column: "income" },
  { ledger: "generalPublicBudget", form: "general-public-budget-expenditure", column: "total" },
  { ledger: "governmentFunds", form: "government-funds-expenditure", column: "total" },
];

/** What a unit's book says it was given from the general budget and from funds, by code. */
export function readUnitEntries(facts: Facts, organisation: string): LocatedEntry[] {
  return sources.flatMap(({ ledger, form, column, without = [] }) => {
    const apart = new Set(without.flatMap((id) => codesOf(facts, id)));
    const table = facts.table(form);
    return (table?.rowsOf() ?? []).flatMap(({ code, key, label, occurrence }): LocatedEntry[] => {
      const fact = table!.fact(key, column, undefined, occurrence);
      if (code === undefined || !fact || fact.isUnreadable || apart.has(code)) return [];
      const { amount, step, cell } = fact;
      return [{ organisation: organisationKey(organisation), ledger, code, name: label, amount, step, cell }];
    });
  });
}

/** The ledgers a unit's forms answer for, with amounts or as empty tables. */
export function ledgersOfForms(facts: Facts): ReadonlySet<ReconciledLedger> {
  return new Set(sources.flatMap(({ ledger, form }) => (facts.table(form) ? [ledger] : [])));
}

function codesOf(facts: Facts, form: string): string[] {
  const rows = facts.table(form)?.rowsOf() ?? [];
  return rows.flatMap(({ code }) => (code === undefined ? [] : [code]));
}
