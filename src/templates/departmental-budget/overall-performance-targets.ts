import { defineTemplate, type SectionDefinition } from "../template";

function field(key: string, title: string, label: RegExp): SectionDefinition {
  return {
    key,
    rows: {
      by: "field",
      label,
      name: /^(预算)?(部门|单位|部门\(单位\)|填报单位)(名称)?$/,
      hasTasks: true,
    },
    columns: [{ key: "amount", title, label }],
  };
}

/**
 * 部门整体支出绩效目标表: all that a department or unit is to spend, basic and project, where the money comes from, and
 * what it is to reach. In 万元. What came of it (绩效自评表) is another form.
 */
export const overallPerformanceTargets = defineTemplate({
  id: "overall-performance-targets",
  title: "部门整体支出绩效目标表",
  titles: [/整体(支出)?(预算)?绩效目标(申报|批复)?表(\([^()]*\))?$/],
  unit: "tenThousandYuan",
  decimals: 2,
  sections: [
    field(
      "totalFunds",
      "年度资金总额",
      /^(年度|本年|部门|单位|整体|预算|支出)*(资金|预算|支出)(总额|合计|总计)$|^年度(预算)?资金$|^金额合计$/,
    ),
    field("basic", "基本支出", /^(年度)?基本支出(预算|资金|金额|小计|合计)?$/),
    field("project", "项目支出", /^(年度)?项目支出(预算|资金|金额|小计|合计)?$/),
    field("fiscalAppropriation", "财政拨款", /^(本年|当年|年度)?财政(拨款|资金)(收入|小计|合计)?$/),
    field("otherFunds", "其他资金", /^其[他它]资金$/),
    field(
      "furtherFunds",
      "其他来源",
      /^(一般公共预算|政府性基金|国有资本经营|(纳入)?(财政)?专户|上年结[转余]|(事业|(事业单位)?经营|上级补助|其[他它])收入|单位(自有)?资金|附属单位)/,
    ),
    field(
      "furtherExpenditure",
      "其他支出",
      /^(上缴上级|(事业单位)?经营|对附属单位补助|其[他它])支出$|^年末结[转余]/,
    ),
  ],
});
