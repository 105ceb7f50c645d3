import { defineTemplate, type SectionDefinition } from "../template";

function field(key: string, title: string, label: RegExp): SectionDefinition {
  return {
    key,
    rows: { by: "field", label, name: /^项目名称$/ },
    columns: [{ key: "amount", title, label }],
  };
}

/** 项目支出绩效目标表: for each project the money of the year, where it comes from, and what it is to reach. In 万元. */
export const projectPerformanceTargets = defineTemplate({
  id: "project-performance-targets",
  title: "项目支出绩效目标表",
  titles: [/项目(支出)?(预算)?绩效目标(申报|批复|情况)?表(\([^()]*\))?$/],
  unit: "tenThousandYuan",
  decimals: 2,
  isRepeated: "byProject",
  sections: [
    field("totalFunds", "年度资金总额", /^(年度|项目)?资金总额$|^年度资金(合计)?$/),
    field("fiscalAppropriation", "财政拨款", /^(本年|当年)?财政拨款$/),
    field("otherFunds", "其他资金", /^其[他它]资金$/),
  ],
});
