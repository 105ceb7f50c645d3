import { defineTemplate } from "../template";

const ofCeiling = /债务限额$/;
const ofBalance = /债务余额/;

/** 表1-1 地方政府债务限额及余额情况表: ceilings and balances by place, general and special debt apart. In 亿元. */
export const debtCeilingsAndBalances = defineTemplate({
  id: "debt-ceilings-and-balances",
  title: { zh: "地方政府债务限额及余额情况表", en: "Ceilings and balances of local government debt" },
  titles: [/债务限额(及|和|与)余额(预算|决算|执行)?(情况)?表(\([^()]*\))?$/],
  unit: "hundredMillionYuan",
  decimals: 2,
  printsFormulas: true,
  sections: [
    {
      key: "places",
      rows: { by: "name", heading: /^(地区|单位|项目)$/, total: /^(合计|总计)$/ },
      columns: [
        {
          key: "ceiling",
          title: { zh: "债务限额", en: "Debt ceiling" },
          label: ofCeiling,
          group: ofCeiling,
        },
        {
          key: "generalCeiling",
          title: { zh: "一般债务限额", en: "General debt ceiling" },
          label: /^一般债务$/,
          under: ofCeiling,
        },
        {
          key: "specialCeiling",
          title: { zh: "专项债务限额", en: "Special debt ceiling" },
          label: /^专项债务$/,
          under: ofCeiling,
        },
        {
          key: "debt",
          title: { zh: "债务余额", en: "Outstanding debt" },
          label: ofBalance,
          group: ofBalance,
        },
        {
          key: "generalDebt",
          title: { zh: "一般债务余额", en: "Outstanding general debt" },
          label: /^一般债务$/,
          under: ofBalance,
        },
        {
          key: "specialDebt",
          title: { zh: "专项债务余额", en: "Outstanding special debt" },
          label: /^专项债务$/,
          under: ofBalance,
        },
      ],
    },
  ],
});
