import { defineTemplate } from "../template";

/** T4 财政拨款收支预算总表: fiscal appropriations and what they pay for, by the three budgets. */
export const fiscalAppropriationSummary = defineTemplate({
  id: "fiscal-appropriation-summary",
  set: "district-budget",
  number: 4,
  title: { zh: "财政拨款收支预算总表", en: "Fiscal appropriation summary" },
  titles: [/财政拨款收支(预算)?总表$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "income",
      heading: /收入/,
      columns: [{ key: "budget", title: { zh: "预算数", en: "Budget" }, label: /^(预算数|金额|合计)$/ }],
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
        { key: "total", title: { zh: "合计", en: "Total" }, label: /^合计$/ },
        {
          key: "generalPublicBudget",
          title: { zh: "一般公共预算", en: "General public budget" },
          label: /^一般公共预算(财政拨款|拨款|资金)?$/,
        },
        {
          key: "governmentFunds",
          title: { zh: "政府性基金预算", en: "Government-managed funds" },
          label: /^政府性基金(预算)?(财政拨款|拨款|资金)?$/,
        },
        {
          key: "stateCapital",
          title: { zh: "国有资本经营预算", en: "State capital operating budget" },
          label: /^国有资本经营(预算)?(财政拨款|拨款|资金)?$/,
        },
      ],
      rows: {
        by: "item",
        classes: true,
        items: [
          { key: "total", title: { zh: "支出总计", en: "Total expenditure" }, label: /^支出(总计|合计)$/ },
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
