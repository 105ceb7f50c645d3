import type { Template } from "../template";
import {
  expenditureByGovernmentEconomicClass,
  ownLevelBasicExpenditure,
  ownLevelExpenditure,
  ownLevelFundsExpenditure,
  ownLevelStateCapitalExpenditure,
} from "./expenditure-by-code";
import { socialInsuranceExpenditure, socialInsuranceRevenue } from "./social-insurance";
import {
  overallBalance,
  overallExpenditure,
  overallFundsBalance,
  overallFundsExpenditure,
  overallFundsRevenue,
  overallRevenue,
  overallStateCapitalBalance,
  overallStateCapitalExpenditure,
  overallStateCapitalRevenue,
} from "./three-budgets";
import {
  fundsTransfersToLowerLevels,
  stateCapitalTransfersToLowerLevels,
  transfersToLowerLevels,
} from "./transfers-to-lower-levels";

/** Every kind of form of a government's overall budget and final accounts (总预算、总决算). Coded ones come first. */
export const overallBudgetForms: readonly Template[] = [
  ownLevelExpenditure,
  ownLevelBasicExpenditure,
  ownLevelFundsExpenditure,
  ownLevelStateCapitalExpenditure,
  expenditureByGovernmentEconomicClass,
  overallRevenue,
  overallExpenditure,
  overallBalance,
  transfersToLowerLevels,
  overallFundsRevenue,
  overallFundsExpenditure,
  overallFundsBalance,
  fundsTransfersToLowerLevels,
  overallStateCapitalRevenue,
  overallStateCapitalExpenditure,
  overallStateCapitalBalance,
  stateCapitalTransfersToLowerLevels,
  socialInsuranceRevenue,
  socialInsuranceExpenditure,
];
