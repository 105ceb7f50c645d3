import type { Template } from "../template";
import { basicExpenditureByEconomicClass } from "./basic-expenditure-by-economic-class";
import {
  expenditureSummary,
  formsWithTransfers,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
  stateCapitalExpenditure,
} from "./expenditure-by-function";
import { expenditureByUnit } from "./expenditure-by-unit";
import { fiscalAppropriationByEconomicClass } from "./fiscal-appropriation-by-economic-class";
import { fiscalAppropriationSummary } from "./fiscal-appropriation-summary";
import {
  fiscalAppropriationBasicExpenditure,
  fiscalAppropriationByFunction,
} from "./fiscal-appropriation-tables";
import { incomeAndExpenditureSummary } from "./income-and-expenditure-summary";
import { incomeSummary } from "./income-summary";
import { overallPerformanceTargets } from "./overall-performance-targets";
import { projectPerformanceTargets } from "./performance-targets";
import { governmentProcurement, purchasedServices } from "./procurement";
import { generalPublicBudgetProjects, projectExpenditure } from "./project-expenditure";
import {
  governmentFundsThreePublic,
  threePublicExpenses,
  threePublicExpensesByItem,
} from "./three-public-expenses";

/** Every kind of form of departmental and unit budgets, whichever set prints it. */
export const departmentalBudgetForms: readonly Template[] = [
  incomeAndExpenditureSummary,
  incomeSummary,
  expenditureSummary,
  fiscalAppropriationSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
  stateCapitalExpenditure,
  basicExpenditureByEconomicClass,
  threePublicExpenses,
  threePublicExpensesByItem,
  governmentFundsThreePublic,
  fiscalAppropriationByEconomicClass,
  fiscalAppropriationByFunction,
  fiscalAppropriationBasicExpenditure,
  projectExpenditure,
  generalPublicBudgetProjects,
  governmentProcurement,
  purchasedServices,
  projectPerformanceTargets,
  overallPerformanceTargets,
  expenditureByUnit,
  ...formsWithTransfers,
];
