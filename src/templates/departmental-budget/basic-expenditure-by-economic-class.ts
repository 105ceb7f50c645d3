import { defineTemplate } from "../template";
import { personnelAndOperating, previousBudget, previousExecuted, totalColumn } from "./columns";

/** 一般公共预算基本支出部门预算经济分类预算表: basic expenditure by economic item, personnel and operating. */
export const basicExpenditureByEconomicClass = defineTemplate({
  id: "basic-expenditure-by-economic-class",
  title: "一般公共预算基本支出经济分类预算表",
  titles: [
    /一般公共预算(财政)?(拨款)?基本支出[^决]{0,10}(预算|明细|情况)?表(\([^()]*经济[^()]*\))?$/,
    /(?<!算|款)基本支出(预算)?明细表(\([^()]*经济[^()]*\))?$/,
  ],
  tellingHeading: /^一般公共预算基本支出$/,
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      rows: { by: "code", kind: "departmentEconomic", total: /^(合计|总计)$/ },
      columns: [
        { ...totalColumn(["personnel", "operating"]), notUnder: /上年|增减|人员|公用/ },
        ...personnelAndOperating.map((column) => ({ ...column, optional: false })),
        previousBudget,
        previousExecuted,
      ],
    },
  ],
});
