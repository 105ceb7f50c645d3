import { defineTemplate, type ColumnDefinition } from "../template";
import { optionalLine } from "./optional-line";
import { stateAssetLines } from "./state-asset-lines";

const counted: ColumnDefinition = {
  key: "amount",
  title: "统计数",
  label: /^(统计数|决算数|年末数)$/,
};

/** 预算支出相关信息表 (F01, 财决附01表): of its lines, state assets, which 财决附03表 repeats. In 元, counts as they are. */
export const expenditureInformation = defineTemplate({
  id: "expenditure-information",
  title: "预算支出相关信息表",
  titles: [/预算支出相关信息表$/],
  unit: "yuan",
  decimals: 2,
  sections: [{ key: "rows", columns: [counted], rows: { by: "item", items: stateAssetLines } }],
});

/** 其他收入明细情况表 (CS03): where the other income of the year came from. */
export const otherIncomeDetail = defineTemplate({
  id: "other-income-detail",
  title: "其他收入明细情况表",
  titles: [/其[他它]收入明细(情况)?表$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      rows: { by: "name", heading: /^(收入)?(项目|来源|内容)(名称)?$/, total: /^(合计|总计)$/ },
      columns: [{ key: "total", title: "其他收入", label: /^(金额|决算数|统计数|本年(收入)?(数|金额)?)$/ }],
    },
  ],
});

/** 资产负债简表 (CS08): what the unit owns, owes and is left with, at the beginning and the end of the year. */
export const balanceSheetSummary = defineTemplate({
  id: "balance-sheet-summary",
  title: "资产负债简表",
  titles: [/资产负债简表$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "rows",
      columns: [
        { key: "opening", title: "年初数", label: /^(年初|期初)(余额|数)$/ },
        { key: "closing", title: "年末数", label: /^(年末|期末)(余额|数)$/ },
      ],
      rows: {
        by: "item",
        items: [
          optionalLine("assets", "资产合计", /^资产(总计|合计|总额)$/, ["liabilities", "netAssets"]),
          optionalLine("liabilities", "负债合计", /^负债(总计|合计|总额)$/),
          optionalLine("netAssets", "净资产合计", /^净资产(总计|合计|总额)?$/),
        ],
      },
    },
  ],
});

/** The report-maker's sheets beside its accounts (附表、补充资料, F01 and CS…) that are read. */
export const supplementarySheets = [expenditureInformation, otherIncomeDetail, balanceSheetSummary] as const;
