import { defineCheck } from "../check";
import { besideTheTotal } from "../three-public/beside-the-total";

/** Training expenses (培训费) are compared with last year's budget, apart from the three public expenses: a hint. */
export const trainingExpensesWithinLastYearsBudget = defineCheck({
  id: "training-expenses-within-last-years-budget",
  basis: [],
  severity: "info",
  check: (context) => besideTheTotal(context, "training"),
});
