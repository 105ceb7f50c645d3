import { defineTemplate, type ItemDefinition } from "../template";
import { accountColumn, otherIncome } from "./columns";

const appropriations: readonly ItemDefinition[] = [
  {
    key: "generalPublicBudget",
    title: { zh: "一般公共预算财政拨款收入", en: "General public budget" },
    label: /^一般公共预算(财政)?(拨款)?(收入)?$/,
  },
  {
    key: "governmentFunds",
    title: { zh: "政府性基金预算财政拨款收入", en: "Government-managed funds" },
    label: /^政府性基金(预算)?(财政)?(拨款)?(收入)?$/,
  },
  {
    key: "stateCapital",
    title: { zh: "国有资本经营预算财政拨款收入", en: "State capital operating budget" },
    label: /^国有资本经营(预算)?(财政)?(拨款)?(收入)?$/,
  },
];

const incomeOfTheYear: readonly ItemDefinition[] = [
  ...appropriations,
  ...otherIncome.map(({ key, title, label }) => ({ key, title, label })),
];

/** 01 收入支出决算总表: all income and expenditure of the year, what was brought forward and what is carried on. */
export const incomeAndExpenditureAccount = defineTemplate({
  id: "income-and-expenditure-account",
  title: { zh: "收入支出决算总表", en: "Final account of income and expenditure" },
  titles: [/(?<!拨款|预算|基金)(收入支出|收支)决算总表$/],
  unit: "tenThousandYuan",
  decimals: 2,
  sections: [
    {
      key: "income",
      heading: /收入/,
      columns: [accountColumn],
      rows: {
        by: "item",
        items: [
          ...incomeOfTheYear,
          {
            key: "currentYearTotal",
            title: { zh: "本年收入合计", en: "Income of the year" },
            label: /^本年收入(合计|小计)?$/,
            sumOf: incomeOfTheYear.map(({ key }) => key),
          },
          {
            key: "surplusUsed",
            title: { zh: "使用非财政拨款结余（含专用结余）", en: "Non-fiscal surplus used" },
            label: /^(使用非财政拨款结余(\(含专用结余\))?|用事业基金弥补收支差额)$/,
          },
          {
            key: "carryOver",
            title: { zh: "年初结转和结余", en: "Balances brought forward" },
            label: /^(年初|上年)结转(和?结余)?$/,
          },
          {
            key: "total",
            title: { zh: "收入总计", en: "Total income" },
            label: /^(收入)?总计$/,
            sumOf: ["currentYearTotal", "surplusUsed", "carryOver"],
          },
        ],
      },
    },
    {
      key: "expenditure",
      heading: /支出/,
      columns: [accountColumn],
      rows: {
        by: "item",
        classes: true,
        items: [
          {
            key: "currentYearTotal",
            title: { zh: "本年支出合计", en: "Expenditure of the year" },
            label: /^本年支出(合计|小计)?$/,
          },
          {
            key: "surplusDistributed",
            title: { zh: "结余分配", en: "Surplus distributed" },
            label: /^结余分配$/,
          },
          {
            key: "carryForward",
            title: { zh: "年末结转和结余", en: "Balances carried forward" },
            label: /^年末结转(和?结余)?$/,
          },
          {
            key: "total",
            title: { zh: "支出总计", en: "Total expenditure" },
            label: /^(支出)?总计$/,
            sumOf: ["currentYearTotal", "surplusDistributed", "carryForward"],
          },
        ],
      },
    },
  ],
});
