import { defineTemplate } from "../template";

/** 地方政府债务限额调整情况表: each line's kinds of debt, the area with its own level and the levels below. */
export const debtCeilingAdjustment = defineTemplate({
  id: "debt-ceiling-adjustment",
  title: { zh: "地方政府债务限额调整情况表", en: "Adjustment of debt ceilings" },
  titles: [/债务限额调整情况表(\([^()]*\))?$/],
  unit: "hundredMillionYuan",
  decimals: 2,
  printsFormulas: true,
  assumed: "按2021年县级公开表的栏次：项目、公式、本地区、本级、下级",
  sections: [
    {
      key: "rows",
      rows: {
        by: "item",
        items: [
          { key: "general", title: { zh: "一般债务", en: "General debt" }, label: /^一般债务(限额)?$/ },
          { key: "special", title: { zh: "专项债务", en: "Special debt" }, label: /^专项债务(限额)?$/ },
        ],
      },
      columns: [
        { key: "region", title: { zh: "本地区", en: "Whole area" }, label: /^本地区$/ },
        { key: "ownLevel", title: { zh: "本级", en: "Own level" }, label: /^本级$/ },
        { key: "lowerLevels", title: { zh: "下级", en: "Lower levels" }, label: /^下级$/, optional: true },
      ],
    },
  ],
});
