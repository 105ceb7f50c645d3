import { form, type TemplateSet } from "../template-set";
import {
  expenditureAccount,
  generalPublicBudgetAccount,
  governmentFundsAccount,
  incomeAccount,
  stateCapitalAccount,
} from "./accounts-by-function";
import { basicExpenditureAccount } from "./basic-expenditure-account";
import { fiscalAppropriationAccount } from "./fiscal-appropriation-account";
import { incomeAndExpenditureAccount } from "./income-and-expenditure-account";
import { operationInformation } from "./operation-information";
import {
  threePublicAccount,
  threePublicAccountByItem,
  threePublicAccountByMeasure,
} from "./three-public-account";

/** The nine forms 01–09 that departments and units publish of their final accounts: 2024年度部门决算公开模板. */
export const finalAccounts: TemplateSet = {
  id: "final-accounts",
  title: "部门（单位）决算公开九张表",
  forms: [
    form("收入支出决算总表", incomeAndExpenditureAccount),
    form("收入决算表", incomeAccount),
    form("支出决算表", expenditureAccount),
    form("财政拨款收入支出决算总表", fiscalAppropriationAccount),
    form("一般公共预算财政拨款支出决算表", generalPublicBudgetAccount),
    form("一般公共预算财政拨款基本支出决算表", basicExpenditureAccount),
    {
      ...form(
        "财政拨款“三公”经费支出决算表",
        threePublicAccount,
        threePublicAccountByMeasure,
        threePublicAccountByItem,
      ),
      saidBy: [operationInformation],
    },
    form("政府性基金预算财政拨款收入支出决算表", governmentFundsAccount),
    form("国有资本经营预算财政拨款收入支出决算表", stateCapitalAccount),
  ],
  from: 2020,
  region: "上海市各区；各地通行",
};
