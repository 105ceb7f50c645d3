import { defineTemplate } from "../template";

/** T8 一般公共预算基本支出部门预算经济分类预算表: basic expenditure by economic item, personnel and operating. */
export const basicExpenditureByEconomicClass = defineTemplate({
  id: "basic-expenditure-by-economic-class",
  set: "district-budget",
  number: 8,
  title: { zh: "一般公共预算基本支出经济分类预算表", en: "Basic expenditure by economic classification" },
  titles: [/一般公共预算(拨款)?基本支出.{0,10}(预算|明细|情况)?表$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      rows: { by: "code", kind: "departmentEconomic", total: /^(合计|总计)$/ },
      columns: [
        { key: "total", title: { zh: "合计", en: "Total" }, label: /^(合计|总计)$/ },
        { key: "personnel", title: { zh: "人员经费", en: "Personnel" }, label: /^人员经费$/ },
        { key: "operating", title: { zh: "公用经费", en: "Operating" }, label: /^公用经费$/ },
      ],
    },
  ],
});
