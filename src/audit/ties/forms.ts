import type { Facts } from "../../templates/facts";
import type { Unanswered } from "../tie";

/** The forms of departmental and unit budgets that ties speak of, by their ids. */
export const forms = {
  summary: "income-and-expenditure-summary",
  income: "income-summary",
  expenditure: "expenditure-summary",
  appropriation: "fiscal-appropriation-summary",
  generalPublicBudget: "general-public-budget-expenditure",
  governmentFunds: "government-funds-expenditure",
  stateCapital: "state-capital-expenditure",
  basicByEconomicClass: "basic-expenditure-by-economic-class",
  threePublic: "three-public-expenses",
  governmentFundsThreePublic: "government-funds-three-public",
  appropriationByEconomicClass: "fiscal-appropriation-by-economic-class",
  appropriationByFunction: "fiscal-appropriation-by-function",
  appropriationBasicExpenditure: "fiscal-appropriation-basic-expenditure",
  projects: "project-expenditure",
  generalPublicBudgetProjects: "general-public-budget-projects",
  procurement: "government-procurement",
  purchasedServices: "purchased-services",
  performanceTargets: "project-performance-targets",
  overallTargets: "overall-performance-targets",
  byUnit: "expenditure-by-unit",
} as const;

/** A tie over a form that only some sets print does not apply to a book without it. */
export function notInBook(facts: Facts, ...ids: readonly string[]): Unanswered | undefined {
  const absent = ids.find((id) => !facts.table(id));
  return absent === undefined
    ? undefined
    : { outcome: "notApplicable", reason: "formNotInBook", data: { form: absent } };
}

/** The lines or columns of the three budgets that fiscal appropriations come from. */
export const threeBudgets: readonly string[] = ["generalPublicBudget", "governmentFunds", "stateCapital"];

/** Income of the summary that is not money of the general public budget. */
const otherFunding = [
  "governmentFunds",
  "stateCapital",
  "specialAccount",
  "unitFunds",
  "publicService",
  "ancillaryBusiness",
  "grantsFromHigherLevel",
  "fromSubordinateUnits",
  "other",
  "surplusUsed",
  "carryOver",
];

/** Some ties hold only for a book financed by the general public budget alone. */
export function onlyGeneralPublicBudget(facts: Facts): Unanswered | undefined {
  const table = facts.table(forms.summary);
  const others = otherFunding.flatMap((key) => table?.fact(key, "budget", "income") ?? []);
  const funded = others.find(({ amount }) => !amount.isZero());
  return funded && { outcome: "notApplicable", reason: "otherFunding", data: { source: funded.row.label } };
}

/** A row of a functional class (类), or a line under a name no list knows that stands among them. */
export function isClass(key: string): boolean {
  return /^\d{3}$/.test(key) || key.startsWith("name:");
}
