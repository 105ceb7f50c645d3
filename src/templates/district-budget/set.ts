import { basicExpenditureByEconomicClass } from "../departmental-budget/basic-expenditure-by-economic-class";
import {
  expenditureSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
  stateCapitalExpenditure,
} from "../departmental-budget/expenditure-by-function";
import { fiscalAppropriationSummary } from "../departmental-budget/fiscal-appropriation-summary";
import { incomeAndExpenditureSummary } from "../departmental-budget/income-and-expenditure-summary";
import { incomeSummary } from "../departmental-budget/income-summary";
import { threePublicExpenses, threePublicExpensesByItem } from "../departmental-budget/three-public-expenses";
import type { Template } from "../template";
import { form, type TemplateSet } from "../template-set";

/** The nine forms T1–T9 of a district's departmental and unit budgets: 2024—2026年区级部门预算公开模板. */
export const districtBudget: TemplateSet = {
  id: "district-budget",
  title: "区级部门（单位）预算九张表",
  forms: [
    form("部门财务收支预算总表", incomeAndExpenditureSummary),
    form("部门收入预算总表", incomeSummary),
    form("部门支出预算总表", expenditureSummary),
    form("部门财政拨款收支预算总表", fiscalAppropriationSummary),
    form("部门一般公共预算支出功能分类预算表", generalPublicBudgetExpenditure),
    form("部门政府性基金预算支出功能分类预算表", governmentFundsExpenditure),
    form("部门国有资本经营预算支出功能分类预算表", stateCapitalExpenditure),
    form("部门一般公共预算基本支出部门预算经济分类预算表", basicExpenditureByEconomicClass),
    {
      ...form("部门“三公”经费和机关运行经费预算表", threePublicExpenses),
      saidBy: [threePublicExpensesByItem],
    },
  ],
  from: 2024,
  region: "上海市各区",
};

/** The kinds of form of the set, in the order of its contents page. */
export const districtBudgetSet: readonly Template[] = districtBudget.forms.map(
  ({ templates: [first] }) => first,
);
