import { defineTemplate } from "../template";

/** 地方政府债务余额情况表 with 一般债务 and 专项债务 as columns: what moved the debt of a year, and its ceiling. */
export const debtByClass = defineTemplate({
  id: "debt-by-class",
  title: "地方政府债务余额情况表（按债务类别分栏）",
  titles: [/政府债务(限额(和|及|与))?余额(预算|决算|执行)?(情况)?表(\([^()]*\))?$/],
  unit: "tenThousandYuan",
  decimals: 2,
  isRepeated: "byLevelAndYear",
  sections: [
    {
      key: "rows",
      columns: [
        {
          key: "total",
          title: "合计",
          label: /^(合计|小计|债务合计)$/,
          sumOf: ["general", "special"],
          optional: true,
        },
        { key: "general", title: "一般债务", label: /^一般债务(金额)?$/ },
        { key: "special", title: "专项债务", label: /^专项债务(金额)?$/ },
      ],
      rows: {
        by: "item",
        items: [
          { key: "ceiling", title: "年末债务限额", label: /限额$/, optional: true },
          {
            key: "opening",
            title: "上年末债务余额",
            label: /(上年|年初).*余额|余额(实际数)$/,
            optional: true,
          },
          { key: "closing", title: "年末债务余额", label: /余额((预计)?执行数|决算数)?$/, optional: true },
          { key: "issued", title: "债务举借额", label: /(举借|发行|转贷收入)(额|数)?$/, optional: true },
          { key: "repaid", title: "债务还本额", label: /(还本|偿还)(支出|额|数)?$/, optional: true },
        ],
      },
    },
  ],
});
