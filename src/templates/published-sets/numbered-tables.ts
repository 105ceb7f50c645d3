import {
  expenditureSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
} from "../departmental-budget/expenditure-by-function";
import { fiscalAppropriationSummary } from "../departmental-budget/fiscal-appropriation-summary";
import { incomeAndExpenditureSummary } from "../departmental-budget/income-and-expenditure-summary";
import { incomeSummary } from "../departmental-budget/income-summary";
import { governmentProcurement, purchasedServices } from "../departmental-budget/procurement";
import { projectExpenditure } from "../departmental-budget/project-expenditure";
import { threePublicExpenses, threePublicExpensesByItem } from "../departmental-budget/three-public-expenses";
import { form, type TemplateSet } from "../template-set";

/** 预算01-1 to 预算12 of Yunnan: those of its tables that are forms we read. */
export const numberedTables: TemplateSet = {
  id: "numbered-tables",
  title: { zh: "云南部门预算公开表", en: "Numbered tables of Yunnan's departmental budgets" },
  forms: [
    form("部门财务收支预算总表01-1", incomeAndExpenditureSummary),
    form("部门收入预算表01-2", incomeSummary),
    form("部门支出预算表01-3", expenditureSummary),
    form("部门财政拨款收支预算总表02-1", fiscalAppropriationSummary),
    form("一般公共预算支出预算表02-2", generalPublicBudgetExpenditure),
    form("一般公共预算“三公”经费支出预算表03", threePublicExpenses, threePublicExpensesByItem),
    form("部门项目支出预算表05-1", projectExpenditure),
    form("部门政府性基金预算支出预算表06", governmentFundsExpenditure),
    form("部门政府采购预算表07", governmentProcurement),
    form("部门政府购买服务预算表08", purchasedServices),
  ],
  from: 2022,
  region: { zh: "云南省", en: "Yunnan" },
  source: "云南省部门预算公开表编号（部门项目支出预算05-1、部门项目支出绩效目标05-2）",
  assumed: "除05-1、05-2外编号和表名按云南省通行名称，各表栏次按同类表推定",
};
