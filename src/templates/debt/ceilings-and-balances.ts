import { defineTemplate } from "../template";

const ofCeiling = /债务限额$/;
const ofBalance = /债务余额/;

/** 表1-1 地方政府债务限额及余额情况表: ceilings and balances by place, general and special debt apart. In 亿元. */
export const debtCeilingsAndBalances = defineTemplate({
  id: "debt-ceilings-and-balances",
  title: "地方政府债务限额及余额情况表",
  titles: [/债务限额(及|和|与)余额(预算|决算|执行)?(情况)?表(\([^()]*\))?$/],
  unit: "hundredMillionYuan",
  decimals: 2,
  printsFormulas: true,
  isRepeated: "byLevelAndYear",
  sections: [
    {
      key: "places",
      rows: { by: "name", heading: /^(地区|单位|项目)$/, total: /^(合计|总计)$/ },
      columns: [
        {
          key: "ceiling",
          title: "债务限额",
          label: ofCeiling,
          group: ofCeiling,
          sumOf: ["generalCeiling", "specialCeiling"],
        },
        {
          key: "generalCeiling",
          title: "一般债务限额",
          label: /^一般债务$/,
          under: ofCeiling,
        },
        {
          key: "specialCeiling",
          title: "专项债务限额",
          label: /^专项债务$/,
          under: ofCeiling,
        },
        {
          key: "debt",
          title: "债务余额",
          label: ofBalance,
          group: ofBalance,
          sumOf: ["generalDebt", "specialDebt"],
        },
        {
          key: "generalDebt",
          title: "一般债务余额",
          label: /^一般债务$/,
          under: ofBalance,
        },
        {
          key: "specialDebt",
          title: "专项债务余额",
          label: /^专项债务$/,
          under: ofBalance,
        },
      ],
    },
  ],
});
