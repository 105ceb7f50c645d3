import { defineTemplate, type ColumnDefinition } from "../template";
import { budgetOfLines } from "./columns";
import { funds, fundSources } from "./fund-columns";
import { incomeLines } from "./income-and-expenditure-summary";

/** Columns without which a table of the title is another form; 单位资金 stands for its own kinds. */
const expected = new Set(["fiscalAppropriation", "publicService", "ancillaryBusiness", "other"]);

/** 收入预算总表: income by functional item and kind; in some places by kind alone, line by line. */
export const incomeSummary = defineTemplate({
  id: "income-summary",
  title: "收入预算总表",
  titles: [/(?<!支)收入(预算)?(总表|总体情况表)$/, /(?<![支算金款户营税补])收入预算表$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      rows: { by: "code", kind: "functional", total: /^(合计|总计|收入合计|收入总计)$/ },
      columns: [
        {
          key: "total",
          title: "合计",
          label: /^(合计|总计)$/,
          sumOf: ["currentYearTotal", "carryOver", "surplusUsed"],
        },
        {
          key: "currentYearTotal",
          title: "本年收入",
          label: /^本年收入(合计|小计)?$/,
          group: /^本年收入(合计)?$/,
          sumOf: fundSources.filter((source) => source !== "carryOver"),
          optional: true,
        },
        ...funds.map((column) => (expected.has(column.key) ? required(column) : column)),
        {
          key: "surplusUsed",
          title: "使用非财政拨款结余",
          label: /^(使用非财政拨款结余|用事业基金弥补收支差额)/,
          optional: true,
        },
      ],
    },
  ],
  otherwise: [{ key: "rows", rows: { by: "item", items: incomeLines }, columns: [budgetOfLines] }],
});

function required(column: ColumnDefinition): ColumnDefinition {
  return { ...column, optional: false };
}
