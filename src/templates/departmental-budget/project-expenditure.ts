import { defineTemplate, type Template } from "../template";
import { totalColumn } from "./columns";
import { funds, fundSources } from "./fund-columns";

/** Lines that stand over projects: kinds of the integrated platform, and sums of their own. */
const groups =
  /^(人员类|运转类|公用经费|其[他它]运转类|特定目标类|基本支出|项目支出)(项目)?(支出)?(小计|合计)?$|(小计|合计)$/;

function byProject(form: Pick<Template, "id" | "title" | "titles">): Template {
  return defineTemplate({
    ...form,
    unit: "yuan",
    decimals: 2,
    sections: [
      {
        key: "rows",
        rows: {
          by: "name",
          heading: /^(预算)?项目(名称)?$|^(部门|单位)名称\((项目|科目)\)$/,
          total: /^(合计|总计)$/,
          groups,
        },
        columns: [totalColumn(fundSources), ...funds],
      },
    ],
  });
}

/** 项目支出表: the projects of a department or unit by name, and what pays for each. */
export const projectExpenditure = byProject({
  id: "project-expenditure",
  title: "项目支出表",
  titles: [/(?<!公共预算|基金|经营预算|拨款)项目(支出)?(预算|明细|情况|安排|汇总)*表(\([^()]*\))?$/],
});

/** 一般公共预算项目支出预算表: the projects that the general public budget pays for. */
export const generalPublicBudgetProjects = byProject({
  id: "general-public-budget-projects",
  title: "一般公共预算项目支出预算表",
  titles: [/一般公共预算(财政)?(拨款)?项目支出(预算|明细|情况)*表$/],
});
