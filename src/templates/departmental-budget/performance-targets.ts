import { defineTemplate, type SectionDefinition, type Words } from "../template";

function field(key: string, title: Words, label: RegExp): SectionDefinition {
  return {
    key,
    rows: { by: "field", label, name: /^项目名称$/ },
    columns: [{ key: "amount", title, label }],
  };
}

/** 项目支出绩效目标表: for each project the money of the year, where it comes from, and what it is to reach. In 万元. */
export const projectPerformanceTargets = defineTemplate({
  id: "project-performance-targets",
  title: { zh: "项目支出绩效目标表", en: "Project performance targets" },
  titles: [/项目(支出)?(预算)?绩效目标(申报|批复|情况)?表(\([^()]*\))?$/],
  unit: "tenThousandYuan",
  decimals: 2,
  isRepeated: "byProject",
  assumed: "年度资金总额、财政拨款、其他资金右侧为金额；按财政部项目绩效目标申报表的通行样式",
  sections: [
    field(
      "totalFunds",
      { zh: "年度资金总额", en: "Funds of the year" },
      /^(年度|项目)?资金总额[:：]?$|^年度资金(合计)?[:：]?$/,
    ),
    field(
      "fiscalAppropriation",
      { zh: "财政拨款", en: "Fiscal appropriation" },
      /^(本年|当年)?财政拨款[:：]?$/,
    ),
    field("otherFunds", { zh: "其他资金", en: "Other funds" }, /^其[他它]资金[:：]?$/),
  ],
});
