import { basicExpenditureByEconomicClass } from "../departmental-budget/basic-expenditure-by-economic-class";
import {
  expenditureSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
  stateCapitalExpenditure,
} from "../departmental-budget/expenditure-by-function";
import { expenditureByUnit } from "../departmental-budget/expenditure-by-unit";
import { fiscalAppropriationByEconomicClass } from "../departmental-budget/fiscal-appropriation-by-economic-class";
import { fiscalAppropriationSummary } from "../departmental-budget/fiscal-appropriation-summary";
import { incomeAndExpenditureSummary } from "../departmental-budget/income-and-expenditure-summary";
import { incomeSummary } from "../departmental-budget/income-summary";
import { projectExpenditure } from "../departmental-budget/project-expenditure";
import { threePublicExpenses } from "../departmental-budget/three-public-expenses";
import { form, type TemplateSet } from "../template-set";

const common = {
  from: 2024,
  region: { zh: "上海市各区", en: "Districts of Shanghai" },
  source: "预算管理一体化系统导出表的编号和表名",
  assumed: "只见到编号和表名，各表栏次按公开表推定；编号只作提示，识别不依赖它",
};

/** A unit's tables among the sheets 2.11 to 2.28 of the integrated platform's export. */
export const unitPlatformExport: TemplateSet = {
  ...common,
  id: "platform-export-unit",
  title: { zh: "一体化系统单位预算导出表", en: "The platform's export of a unit budget" },
  forms: [
    form("2.15单位收支总表", incomeAndExpenditureSummary),
    form("2.16单位收入总表", incomeSummary),
    form("2.17单位支出总表", expenditureSummary),
    form("2.18单位财政拨款收支总表", fiscalAppropriationSummary),
    form("2.19单位财政拨款明细表", fiscalAppropriationByEconomicClass),
    form("2.20单位一般公共预算拨款表", generalPublicBudgetExpenditure),
    form("2.21单位政府性基金拨款表", governmentFundsExpenditure),
    form("2.22单位国有资本经营预算拨款表", stateCapitalExpenditure),
    form("2.23单位基本支出明细表", basicExpenditureByEconomicClass),
    form("2.24单位项目明细表", projectExpenditure),
    form("2.25单位“三公”经费和机关运行费预算表", threePublicExpenses),
  ],
};

/** A department's tables among the sheets 3.11 to 3.29, its expenditure by unit with them. */
export const departmentPlatformExport: TemplateSet = {
  ...common,
  id: "platform-export-department",
  title: { zh: "一体化系统部门预算导出表", en: "The platform's export of a departmental budget" },
  forms: [
    form("部门收支总表", incomeAndExpenditureSummary),
    form("部门收入总表", incomeSummary),
    form("部门支出总表", expenditureSummary),
    form("3.18部门支出分单位明细表", expenditureByUnit),
    form("部门财政拨款收支总表", fiscalAppropriationSummary),
    form("3.20部门财政拨款支出预算明细表", fiscalAppropriationByEconomicClass),
    form("部门一般公共预算拨款表", generalPublicBudgetExpenditure),
    form("部门政府性基金拨款表", governmentFundsExpenditure),
    form("部门国有资本经营预算拨款表", stateCapitalExpenditure),
    form("部门基本支出明细表", basicExpenditureByEconomicClass),
    form("部门“三公”经费和机关运行费预算表", threePublicExpenses),
  ],
};
