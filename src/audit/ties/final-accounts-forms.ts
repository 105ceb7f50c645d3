import type {
  ThreePublicAccountItem,
  ThreePublicMeasure,
} from "../../templates/final-accounts/three-public-account";
import type { Fact, Facts } from "../../templates/facts";

/** The forms of final accounts that ties speak of, by their ids. */
export const accounts = {
  summary: "income-and-expenditure-account",
  income: "income-account",
  expenditure: "expenditure-account",
  appropriation: "fiscal-appropriation-account",
  generalPublicBudget: "general-public-budget-account",
  basic: "basic-expenditure-account",
  basicDetail: "basic-expenditure-detail",
  governmentFunds: "government-funds-account",
  stateCapital: "state-capital-account",
} as const;

/** The budgets whose money keeps its purpose, with the form each has of its own. */
export const earmarkedBudgets = [
  ["governmentFunds", accounts.governmentFunds],
  ["stateCapital", accounts.stateCapital],
] as const;

/** The “三公”经费 table of final accounts, in either layout. */
export const threePublicLayouts = ["three-public-account", "three-public-account-by-measure"] as const;

/** The planned or the spent amount of one of the three public expenses, whichever way the table is laid out. */
export function threePublicAccountFact(
  facts: Facts,
  item: ThreePublicAccountItem,
  measure: ThreePublicMeasure,
): Fact | undefined {
  const table = threePublicLayouts.flatMap((id) => facts.table(id) ?? [])[0];
  return table?.fact(measure, item, measure);
}
