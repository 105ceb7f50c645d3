import { defineTemplate } from "../template";
import { levels } from "./levels";

/**
 * 表1-4 地方政府债券发行及还本付息情况表. 一般债券, 专项债券 and 再融资 are printed again under each heading: their
 * occurrence tells under which. In 亿元, four decimals.
 */
export const debtIssuanceAndService = defineTemplate({
  id: "debt-issuance-and-service",
  title: "地方政府债券发行及还本付息情况表",
  titles: [/债券发行(及|和|与)?还本付息(预算|决算|执行)?(情况)?表(\([^()]*\))?$/],
  unit: "hundredMillionYuan",
  decimals: 2,
  printsFormulas: true,
  isRepeated: "byLevelAndYear",
  sections: [
    {
      key: "rows",
      rows: {
        by: "item",
        items: [
          { key: "issued", title: "发行执行数", label: /发行(预计)?执行数$/ },
          { key: "repaid", title: "还本执行数", label: /还本(预计)?执行数$/ },
          { key: "interest", title: "付息执行数", label: /付息(预计)?执行数$/ },
          {
            key: "nextRepaid",
            title: "下年还本预算数",
            label: /还本预算数$/,
          },
          {
            key: "nextInterest",
            title: "下年付息预算数",
            label: /付息预算数$/,
          },
          { key: "general", title: "一般债券", label: /^一般(债券|债务)$/ },
          { key: "special", title: "专项债券", label: /^专项(债券|债务)$/ },
          {
            key: "refinanced",
            title: "再融资债券",
            label: /^再融资(债券)?$/,
          },
          {
            key: "budgeted",
            title: "财政预算安排",
            label: /^财政预算安排$/,
          },
        ],
      },
      columns: levels,
    },
  ],
});

/** Which of the rows printed again stands under which heading: the occurrence counts from the top. */
export const headingOrder = ["issued", "repaid", "interest", "nextRepaid", "nextInterest"] as const;
