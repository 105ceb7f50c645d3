import { defineTemplate, type ColumnDefinition, type ItemDefinition } from "../template";
import { comparison, threeBudgets } from "../departmental-budget/columns";
import { accountColumn } from "./columns";

/** The report-maker prints what was planned, in the same columns, beside 决算数. */
const planned = /^(年初|调整|全年)预算数$/;

const budgets: readonly ColumnDefinition[] = threeBudgets.map((column) => ({
  ...column,
  notUnder: new RegExp(`${comparison.source}|${planned.source}`),
  optional: false,
}));

/** Printed twice: as income of the year, and under what was brought forward. */
const budgetLines: readonly ItemDefinition[] = [
  {
    key: "generalPublicBudget",
    title: { zh: "一般公共预算财政拨款", en: "General public budget" },
    label: /^一般公共预算(财政)?(拨款)?(收入)?$/,
  },
  {
    key: "governmentFunds",
    title: { zh: "政府性基金预算财政拨款", en: "Government-managed funds" },
    label: /^政府性基金(预算)?(财政)?(拨款)?(收入)?$/,
  },
  {
    key: "stateCapital",
    title: { zh: "国有资本经营预算财政拨款", en: "State capital operating budget" },
    label: /^国有资本经营(预算)?(财政)?(拨款)?(收入)?$/,
  },
];

/** 04 财政拨款收入支出决算总表: fiscal appropriations, what they paid for and what is left, by the three budgets. */
export const fiscalAppropriationAccount = defineTemplate({
  id: "fiscal-appropriation-account",
  title: { zh: "财政拨款收入支出决算总表", en: "Final account of fiscal appropriations" },
  titles: [/(?<!预算|基金)财政拨款(收入支出|收支)决算总表$/],
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
          ...budgetLines,
          {
            key: "currentYearTotal",
            title: { zh: "本年收入合计", en: "Income of the year" },
            label: /^本年收入(合计|小计)?$/,
            sumOf: budgetLines.map(({ key }) => key),
          },
          {
            key: "carryOver",
            title: { zh: "年初财政拨款结转和结余", en: "Balances brought forward" },
            label: /^年初财政拨款结转(和?结余)?$/,
          },
          {
            key: "total",
            title: { zh: "收入总计", en: "Total income" },
            label: /^(收入)?总计$/,
            sumOf: ["currentYearTotal", "carryOver"],
          },
        ],
      },
    },
    {
      key: "expenditure",
      heading: /支出/,
      columns: [
        {
          key: "total",
          title: { zh: "合计", en: "Total" },
          label: /^(合计|小计)$/,
          notUnder: planned,
          sumOf: budgets.map(({ key }) => key),
        },
        ...budgets,
      ],
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
            key: "carryForward",
            title: { zh: "年末财政拨款结转和结余", en: "Balances carried forward" },
            label: /^年末财政拨款结转(和?结余)?$/,
          },
          {
            key: "total",
            title: { zh: "支出总计", en: "Total expenditure" },
            label: /^(支出)?总计$/,
            sumOf: ["currentYearTotal", "carryForward"],
          },
        ],
      },
    },
  ],
});
