import { defineTemplate } from "../template";
import { basicAndProject, totalColumn } from "./columns";

/** 部门支出分单位明细表: a department's expenditure by its units. */
export const expenditureByUnit = defineTemplate({
  id: "expenditure-by-unit",
  title: "部门支出分单位明细表",
  titles: [/支出分(明细|预算|情况)+表$/, /支出(预算)?(明细)?表\(分\)$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      rows: { by: "name", heading: /^(预算)?单位(名称)?$/, total: /^(合计|总计)$/, groups: /(小计|合计)$/ },
      columns: [totalColumn(["basic", "project"]), ...basicAndProject],
    },
  ],
});
