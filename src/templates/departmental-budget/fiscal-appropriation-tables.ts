import { defineTemplate } from "../template";
import { basicExpenditureByEconomicClass } from "./basic-expenditure-by-economic-class";
import { basicAndProject, totalColumn } from "./columns";

const ofAllBudgets = "(?<!公共预算|基金|经营预算)财政拨款";

/** 财政拨款支出表（功能科目）: what fiscal appropriations of all budgets pay for, by functional item. */
export const fiscalAppropriationByFunction = defineTemplate({
  id: "fiscal-appropriation-by-function",
  title: "财政拨款支出表（分功能科目）",
  titles: [new RegExp(`${ofAllBudgets}支出(预算)?(明细|情况)?表\\([^()]*功能[^()]*\\)$`)],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      rows: { by: "code", kind: "functional", total: /^(合计|总计)$/ },
      columns: [totalColumn(["basic", "project"]), ...basicAndProject],
    },
  ],
});

/** 财政拨款基本支出表（经济科目）: the basic part of it by economic item, personnel and operating. */
export const fiscalAppropriationBasicExpenditure = defineTemplate({
  id: "fiscal-appropriation-basic-expenditure",
  title: "财政拨款基本支出表（分经济科目）",
  titles: [new RegExp(`${ofAllBudgets}基本支出(预算)?(明细|情况)?表(\\([^()]*经济[^()]*\\))?$`)],
  unit: "yuan",
  decimals: 2,
  sections: basicExpenditureByEconomicClass.sections,
});
