import { defineTemplate } from "../template";
import { basicAndProject, totalColumn } from "./columns";
import { fundedThisYearOrLast, threeBudgets } from "./fund-columns";

/** 财政拨款支出表（分经济科目）: what fiscal appropriations pay for, by economic item; by kind or by budget. */
export const fiscalAppropriationByEconomicClass = defineTemplate({
  id: "fiscal-appropriation-by-economic-class",
  title: "财政拨款支出表（分经济科目）",
  titles: [
    /(?<!公共预算|基金|经营预算)财政拨款支出(预算)?(明细)?表\([^()]*经济[^()]*\)$/,
    /(?<!公共预算|基金|经营预算)财政拨款支出预算明细表$/,
    /(?<!公共预算|基金|经营预算|服务预算)财政拨款(支出)?(预算)?明细(表)?$/,
  ],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      rows: { by: "code", kind: "departmentEconomic", total: /^(合计|总计)$/ },
      columns: [
        totalColumn(["basic", "project"]),
        ...basicAndProject.map((column) => ({ ...column, optional: true })),
        ...threeBudgets,
        ...fundedThisYearOrLast,
      ],
    },
  ],
});
