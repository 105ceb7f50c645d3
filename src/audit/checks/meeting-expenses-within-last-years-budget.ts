import { defineCheck } from "../check";
import { besideTheTotal } from "../three-public/beside-the-total";

/** Meeting expenses (会议费) stay within last year's budget; they are compared apart from the three public expenses. */
export const meetingExpensesWithinLastYearsBudget = defineCheck({
  id: "meeting-expenses-within-last-years-budget",
  basis: ["S0-3.3"],
  severity: "warning",
  check: (context) => besideTheTotal(context, "meetings"),
});
