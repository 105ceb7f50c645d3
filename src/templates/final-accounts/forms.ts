import type { Template } from "../template";
import {
  expenditureAccount,
  generalPublicBudgetAccount,
  governmentFundsAccount,
  incomeAccount,
  stateCapitalAccount,
} from "./accounts-by-function";
import { basicExpenditureAccount } from "./basic-expenditure-account";
import { expenditureDetails } from "./expenditure-details";
import { fiscalAppropriationAccount } from "./fiscal-appropriation-account";
import { incomeAndExpenditureAccount } from "./income-and-expenditure-account";
import { operationInformation } from "./operation-information";
import { supplementarySheets } from "./supplementary-sheets";
import {
  threePublicAccount,
  threePublicAccountByItem,
  threePublicAccountByMeasure,
} from "./three-public-account";

/** Every kind of form of the final accounts of departments and units (部门决算), published or the report-maker's own. */
export const finalAccountForms: readonly Template[] = [
  incomeAndExpenditureAccount,
  incomeAccount,
  expenditureAccount,
  fiscalAppropriationAccount,
  generalPublicBudgetAccount,
  basicExpenditureAccount,
  threePublicAccount,
  threePublicAccountByMeasure,
  threePublicAccountByItem,
  governmentFundsAccount,
  stateCapitalAccount,
  ...expenditureDetails,
  operationInformation,
  ...supplementarySheets,
];
