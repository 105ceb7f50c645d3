import { defineTemplate, type ColumnDefinition, type ItemDefinition } from "../template";
import { comparison } from "../departmental-budget/columns";
import { threeBudgets } from "../departmental-budget/fund-columns";
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
    title: "一般公共预算财政拨款",
    label: /^一般公共预算(财政)?(拨款)?(收入)?$/,
  },
  {
    key: "governmentFunds",
    title: "政府性基金预算财政拨款",
    label: /^政府性基金(预算)?(财政)?(拨款)?(收入)?$/,
  },
  {
    key: "stateCapital",
    title: "国有资本经营预算财政拨款",
    label: /^国有资本经营(预算)?(财政)?(拨款)?(收入)?$/,
  },
];

/** 04 财政拨款收入支出决算总表: fiscal appropriations, what they paid for and what is left, by the three budgets. */
export const fiscalAppropriationAccount = defineTemplate({
  id: "fiscal-appropriation-account",
  title: "财政拨款收入支出决算总表",
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
            title: "本年收入合计",
            label: /^本年收入(合计|小计)?$/,
            sumOf: budgetLines.map(({ key }) => key),
          },
          {
            key: "carryOver",
            title: "年初财政拨款结转和结余",
            label: /^年初财政拨款结转(和?结余)?$/,
          },
          {
            key: "total",
            title: "收入总计",
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
          title: "合计",
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
            title: "本年支出合计",
            label: /^本年支出(合计|小计)?$/,
          },
          {
            key: "carryForward",
            title: "年末财政拨款结转和结余",
            label: /^年末财政拨款结转(和?结余)?$/,
          },
          {
            key: "total",
            title: "支出总计",
            label: /^(支出)?总计$/,
            sumOf: ["currentYearTotal", "carryForward"],
          },
        ],
      },
    },
  ],
});
