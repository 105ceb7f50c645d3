import type { Facts, Table } from "../../templates/facts";
import { budgetLevelOf } from "../../templates/overall-budget/budget-level";

/** The forms of a government's budgets that ties speak of, by their ids: income, expenditure, both side by side. */
export const overallBudgets = [
  {
    key: "general",
    revenue: "overall-revenue",
    expenditure: "overall-expenditure",
    balance: "overall-balance",
    coded: "own-level-expenditure",
  },
  {
    key: "funds",
    revenue: "overall-funds-revenue",
    expenditure: "overall-funds-expenditure",
    balance: "overall-funds-balance",
    coded: "own-level-funds-expenditure",
  },
  {
    key: "state-capital",
    revenue: "overall-state-capital-revenue",
    expenditure: "overall-state-capital-expenditure",
    balance: "overall-state-capital-balance",
    coded: "own-level-state-capital-expenditure",
  },
] as const;

/** Tables of two kinds of form that are about the same year and the same level: only they can be compared. */
export function pairsOf(facts: Facts, one: string, other: string): readonly (readonly [Table, Table])[] {
  return facts.tablesOf(one).flatMap((first) =>
    facts
      .tablesOf(other)
      .filter((second) => isOfSameBudget(first, second))
      .map((second) => [first, second] as const),
  );
}

function isOfSameBudget(one: Table, other: Table): boolean {
  return one.parts.year === other.parts.year && budgetLevelOf(one) === budgetLevelOf(other);
}
