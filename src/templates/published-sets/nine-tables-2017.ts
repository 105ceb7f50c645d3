import { basicExpenditureByEconomicClass } from "../departmental-budget/basic-expenditure-by-economic-class";
import {
  expenditureSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
} from "../departmental-budget/expenditure-by-function";
import { fiscalAppropriationByEconomicClass } from "../departmental-budget/fiscal-appropriation-by-economic-class";
import { fiscalAppropriationSummary } from "../departmental-budget/fiscal-appropriation-summary";
import { incomeAndExpenditureSummary } from "../departmental-budget/income-and-expenditure-summary";
import { incomeSummary } from "../departmental-budget/income-summary";
import { threePublicExpenses, threePublicExpensesByItem } from "../departmental-budget/three-public-expenses";
import { form, type TemplateSet } from "../template-set";

/** The nine forms 表一 to 表九 of a 2017 departmental budget; it has no table of the state capital operating budget. */
export const nineTables2017: TemplateSet = {
  id: "nine-tables-2017",
  title: { zh: "2017年部门预算九张表", en: "Nine tables of a 2017 departmental budget" },
  forms: [
    form("表一：部门收支预算总表", incomeAndExpenditureSummary),
    form("表二：部门收入预算总表", incomeSummary),
    form("表三：部门支出预算总表", expenditureSummary),
    form("表四：部门一般公共预算基本支出明细表（分经济科目分类）", basicExpenditureByEconomicClass),
    form("表五：部门财政拨款收支总表", fiscalAppropriationSummary),
    form("表六：部门财政拨款支出表（分经济科目分类）", fiscalAppropriationByEconomicClass),
    form("表七：部门一般公共预算支出表", generalPublicBudgetExpenditure),
    form("表八：部门政府性基金支出预算表", governmentFundsExpenditure),
    form("表九：部门“三公”经费支出预算表", threePublicExpenses, threePublicExpensesByItem),
  ],
  from: 2017,
  to: 2017,
  region: { zh: "广西防城港市港口区", en: "Gangkou district, Fangchenggang" },
  source: "防城港市港口区绩效办2017年部门预算，目录",
  assumed: "只见到目录中的表名，未见到表样：各表栏次按同类表推定，单位按万元或元的表头为准",
};
