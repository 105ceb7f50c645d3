import { expenditureLines, stateCapitalExpenditureLines } from "./expenditure-lines";
import { fundRevenueLines, revenueLines, stateCapitalRevenueLines } from "./revenue-lines";
import { tablesOfBudget } from "./tables-of-budget";

/** 一般公共预算收入表, 支出表 and 收支平衡表 of a government (总预算、总决算). */
export const [overallRevenue, overallExpenditure, overallBalance] = tablesOfBudget({
  id: "overall",
  name: "一般公共预算",
  printed: "一般公共预算",
  income: revenueLines,
  expenditure: expenditureLines,
  byClass: true,
});

/** 政府性基金收入表, 支出表 and 收支平衡表 of a government. */
export const [overallFundsRevenue, overallFundsExpenditure, overallFundsBalance] = tablesOfBudget({
  id: "overall-funds",
  name: "政府性基金",
  printed: "政府性基金(预算)?",
  income: fundRevenueLines,
  expenditure: expenditureLines,
  byClass: true,
  emptyNoteNames: /政府性基金/,
});

/** 国有资本经营收入表, 支出表 and 收支平衡表 of a government. */
export const [overallStateCapitalRevenue, overallStateCapitalExpenditure, overallStateCapitalBalance] =
  tablesOfBudget({
    id: "overall-state-capital",
    name: "国有资本经营预算",
    printed: "国有资本经营(预算)?",
    income: stateCapitalRevenueLines,
    expenditure: stateCapitalExpenditureLines,
    byClass: false,
    emptyNoteNames: /国有资本经营/,
  });
