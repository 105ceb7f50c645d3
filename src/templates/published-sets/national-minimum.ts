import { basicExpenditureByEconomicClass } from "../departmental-budget/basic-expenditure-by-economic-class";
import {
  expenditureSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
} from "../departmental-budget/expenditure-by-function";
import { fiscalAppropriationSummary } from "../departmental-budget/fiscal-appropriation-summary";
import { incomeAndExpenditureSummary } from "../departmental-budget/income-and-expenditure-summary";
import { incomeSummary } from "../departmental-budget/income-summary";
import { threePublicExpenses, threePublicExpensesByItem } from "../departmental-budget/three-public-expenses";
import { form, type TemplateSet } from "../template-set";

/** The eight forms that every department publishes at least (财预〔2016〕143号); a form without data is listed empty, with a note. */
export const nationalMinimum: TemplateSet = {
  id: "national-minimum",
  title: "部门预算公开八张表",
  forms: [
    form("部门收支总体情况表", incomeAndExpenditureSummary),
    form("部门收入总体情况表", incomeSummary),
    form("部门支出总体情况表", expenditureSummary),
    form("财政拨款收支总体情况表", fiscalAppropriationSummary),
    form("一般公共预算支出情况表", generalPublicBudgetExpenditure),
    form("一般公共预算基本支出情况表", basicExpenditureByEconomicClass),
    form("一般公共预算“三公”经费支出情况表", threePublicExpensesByItem, threePublicExpenses),
    form("政府性基金预算支出情况表", governmentFundsExpenditure),
  ],
  from: 2017,
  region: "全国",
};
