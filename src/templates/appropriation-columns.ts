import { amount } from "./form-layout";

/** Expenditure of the appropriations by the budget it is paid from, as 财政拨款收支总表 prints it side by side. */
export const appropriationColumns = [
  amount("expenditure", "total", "合计"),
  amount("expenditure", "generalPublicBudget", "一般公共预算"),
  amount("expenditure", "governmentFunds", "政府性基金预算"),
  amount("expenditure", "stateCapital", "国有资本经营预算", 19),
] as const;
