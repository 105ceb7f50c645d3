import type { Template } from "../template";
import { basicExpenditureByEconomicClass } from "./basic-expenditure-by-economic-class";
import { fiscalAppropriationSummary } from "./fiscal-appropriation-summary";
import {
  expenditureSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
  incomeSummary,
  stateCapitalExpenditure,
} from "./functional-tables";
import { incomeAndExpenditureSummary } from "./income-and-expenditure-summary";
import { threePublicExpenses } from "./three-public-expenses";

/** The nine forms T1–T9 of a district's departmental and unit budgets (2024–2026), in the order of their contents page. */
export const districtBudgetSet: readonly Template[] = [
  incomeAndExpenditureSummary,
  incomeSummary,
  expenditureSummary,
  fiscalAppropriationSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
  stateCapitalExpenditure,
  basicExpenditureByEconomicClass,
  threePublicExpenses,
];
