import { defineTemplate } from "../template";
import { levels } from "./levels";

/** 地方政府债务限额调整情况表: each line's kinds of debt, the area with its own level and the levels below. */
export const debtCeilingAdjustment = defineTemplate({
  id: "debt-ceiling-adjustment",
  title: "地方政府债务限额调整情况表",
  titles: [/债务限额调整情况表(\([^()]*\))?$/],
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
          { key: "general", title: "一般债务", label: /^一般债务(限额)?$/ },
          { key: "special", title: "专项债务", label: /^专项债务(限额)?$/ },
        ],
      },
      columns: [...levels, { key: "lowerLevels", title: "下级", label: /^下级$/, optional: true }],
    },
  ],
});
