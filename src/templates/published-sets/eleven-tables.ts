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
import { projectPerformanceTargets } from "../departmental-budget/performance-targets";
import { projectExpenditure } from "../departmental-budget/project-expenditure";
import { threePublicExpenses, threePublicExpensesByItem } from "../departmental-budget/three-public-expenses";
import { form, type TemplateSet } from "../template-set";

/** Eleven forms: the national minimum, the state capital operating budget, projects and their performance targets. */
export const elevenTables: TemplateSet = {
  id: "eleven-tables",
  title: { zh: "部门预算公开十一张表", en: "Eleven tables of a departmental budget" },
  forms: [
    form("部门收支总表", incomeAndExpenditureSummary),
    form("部门收入总表", incomeSummary),
    form("部门支出总表", expenditureSummary),
    form("财政拨款收支总表", fiscalAppropriationSummary),
    form("一般公共预算支出表", generalPublicBudgetExpenditure),
    form("一般公共预算基本支出明细表（按经济分类）", basicExpenditureByEconomicClass),
    form("一般公共预算“三公”经费支出表", threePublicExpensesByItem, threePublicExpenses),
    form("政府性基金预算支出表", governmentFundsExpenditure),
    form("国有资本经营预算支出表", stateCapitalExpenditure),
    form("项目支出表", projectExpenditure),
    form("项目支出绩效目标表", projectPerformanceTargets),
  ],
  from: 2025,
  region: { zh: "贵州省德江县", en: "Dejiang county, Guizhou" },
  source: "德江县2025年部门预算公开表目录",
  assumed: "只见到目录中的表名，各表栏次按同类表推定",
};
