import { basicExpenditureByEconomicClass } from "../departmental-budget/basic-expenditure-by-economic-class";
import {
  expenditureSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
  stateCapitalExpenditure,
} from "../departmental-budget/expenditure-by-function";
import { fiscalAppropriationByEconomicClass } from "../departmental-budget/fiscal-appropriation-by-economic-class";
import { fiscalAppropriationSummary } from "../departmental-budget/fiscal-appropriation-summary";
import { incomeAndExpenditureSummary } from "../departmental-budget/income-and-expenditure-summary";
import { incomeSummary } from "../departmental-budget/income-summary";
import { projectPerformanceTargets } from "../departmental-budget/performance-targets";
import { generalPublicBudgetProjects } from "../departmental-budget/project-expenditure";
import {
  governmentFundsThreePublic,
  threePublicExpenses,
  threePublicExpensesByItem,
} from "../departmental-budget/three-public-expenses";
import { form, type TemplateSet } from "../template-set";

/** 公开表1 to 公开表7, numbered 1-1, 3-2 and so on; 7 (whole-department targets) is not read. */
export const publicTables: TemplateSet = {
  id: "public-tables",
  title: { zh: "部门预算公开表1至表7", en: "Public tables 1 to 7 of a departmental budget" },
  forms: [
    form("公开表1 部门收支总表", incomeAndExpenditureSummary),
    form("公开表1-1 部门收入总表", incomeSummary),
    form("公开表1-2 部门支出总表", expenditureSummary),
    form("公开表2 财政拨款收支预算总表", fiscalAppropriationSummary),
    form("公开表2-1 财政拨款支出预算表（部门经济分类科目）", fiscalAppropriationByEconomicClass),
    form("公开表3 一般公共预算支出预算表", generalPublicBudgetExpenditure),
    form("公开表3-1 一般公共预算基本支出预算表", basicExpenditureByEconomicClass),
    form("公开表3-2 一般公共预算项目支出预算表", generalPublicBudgetProjects),
    form("公开表3-3 一般公共预算“三公”经费支出预算表", threePublicExpenses, threePublicExpensesByItem),
    form("公开表4 政府性基金支出预算表", governmentFundsExpenditure),
    form("公开表4-1 政府性基金预算“三公”经费支出预算表", governmentFundsThreePublic),
    form("公开表5 国有资本经营预算支出预算表", stateCapitalExpenditure),
    form("公开表6 部门预算项目绩效目标表", projectPerformanceTargets),
  ],
  from: 2024,
  region: { zh: "四川省开江县", en: "Kaijiang county, Sichuan" },
  source: "开江县2024年部门预算公开表编号",
  assumed: "只见到公开表的编号，表名按四川省通行名称，各表栏次按同类表推定",
};
