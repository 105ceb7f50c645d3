import { overallBudgets } from "../../audit/ties/overall-budget-forms";

const agreement = "overall-budget-tables-agree";
const withinBudget = "final-expenditure-stays-within-adjusted-budget";
const byEconomicClass = [
  "government-economic-classes-add-up",
  "government-expenditure-agrees-between-function-and-economic-class",
];
const transfers = ["transfers-to-lower-levels-add-up"];

/** The rules about each form of a government's overall budget, which name none as needed: a county prints some of them. */
export const rulesOfOverallBudget: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    overallBudgets.flatMap(({ key, revenue, expenditure, balance, coded }) => {
      const income = `overall-${key}-revenue-adds-up`;
      const spent = [`overall-${key}-expenditure-adds-up`, withinBudget];
      return [
        [revenue, [income, agreement]],
        [expenditure, [...spent, agreement]],
        [coded, [...spent, agreement]],
        [balance, [income, ...spent, agreement, `overall-${key}-budget-balances`]],
      ];
    }),
  ),
  "expenditure-by-government-economic-class": byEconomicClass,
  "own-level-basic-expenditure": ["government-economic-classes-add-up"],
  "transfers-to-lower-levels": transfers,
  "funds-transfers-to-lower-levels": transfers,
  "state-capital-transfers-to-lower-levels": transfers,
  "social-insurance-revenue": ["social-insurance-funds-add-up"],
  "social-insurance-expenditure": ["social-insurance-funds-add-up"],
};
