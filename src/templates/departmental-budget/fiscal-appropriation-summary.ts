import { defineTemplate } from "../template";
import { comparison, threeBudgets } from "./columns";

/** 财政拨款收支预算总表: fiscal appropriations and what they pay for, by the three budgets. */
export const fiscalAppropriationSummary = defineTemplate({
  id: "fiscal-appropriation-summary",
  title: { zh: "财政拨款收支预算总表", en: "Fiscal appropriation summary" },
  titles: [/财政拨款收支(预算)?(总表|总体情况表)$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "income",
      heading: /收入/,
      columns: [
        {
          key: "budget",
          title: { zh: "预算数", en: "Budget" },
          label: /^((本年|当年|年初)?预算(数|金额)?|金额|合计)$/,
          notUnder: comparison,
        },
      ],
      rows: {
        by: "item",
        items: [
          {
            key: "generalPublicBudget",
            title: { zh: "一般公共预算", en: "General public budget" },
            label: /^一般公共预算(资金|财政拨款(收入)?|拨款(收入)?)?$/,
          },
          {
            key: "governmentFunds",
            title: { zh: "政府性基金预算", en: "Government-managed funds" },
            label: /^政府性基金(预算)?(资金|财政拨款(收入)?|拨款(收入)?)?$/,
          },
          {
            key: "stateCapital",
            title: { zh: "国有资本经营预算", en: "State capital operating budget" },
            label: /^国有资本经营预算(资金|财政拨款(收入)?|拨款(收入)?)?$/,
          },
          {
            key: "carryOver",
            title: { zh: "上年结转", en: "Carry-over from last year" },
            label: /^(上年结转|年初财政拨款结转)/,
            optional: true,
          },
          {
            key: "currentYearTotal",
            title: { zh: "本年收入", en: "Income of the year" },
            label: /^本年收入(合计|小计)?$/,
            sumOf: ["generalPublicBudget", "governmentFunds", "stateCapital"],
            optional: true,
          },
          {
            key: "total",
            title: { zh: "收入总计", en: "Total income" },
            label: /^收入(总计|合计)$/,
            sumOf: ["generalPublicBudget", "governmentFunds", "stateCapital", "carryOver"],
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
          label: /^(合计|总计)$/,
          notUnder: comparison,
          sumOf: threeBudgets.map(({ key }) => key),
        },
        ...threeBudgets.map((column) => ({ ...column, optional: false })),
      ],
      rows: {
        by: "item",
        classes: true,
        items: [
          { key: "total", title: { zh: "支出总计", en: "Total expenditure" }, label: /^支出(总计|合计)$/ },
          {
            key: "currentYearTotal",
            title: { zh: "本年支出", en: "Expenditure of the year" },
            label: /^本年支出(合计|小计)?$/,
            optional: true,
          },
          {
            key: "carryForward",
            title: { zh: "结转下年", en: "Carried to next year" },
            label: /^(结转下年|年末财政拨款结转)/,
            optional: true,
          },
        ],
      },
    },
  ],
});
