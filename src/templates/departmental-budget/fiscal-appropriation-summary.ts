import { defineTemplate } from "../template";
import { comparison } from "./columns";
import { threeBudgets } from "./fund-columns";
import { linesOfThreeBudgets } from "./lines-of-three-budgets";

/** 财政拨款收支预算总表: fiscal appropriations and what they pay for, by the three budgets. */
export const fiscalAppropriationSummary = defineTemplate({
  id: "fiscal-appropriation-summary",
  title: "财政拨款收支预算总表",
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
          title: "预算数",
          label: /^((本年|当年|年初)?预算(数|金额)?|金额|合计)$/,
          notUnder: comparison,
        },
      ],
      rows: {
        by: "item",
        items: [
          ...linesOfThreeBudgets,
          {
            key: "carryOver",
            title: "上年结转",
            label: /^(上年(财政拨款)?结转|年初财政拨款结转)/,
            optional: true,
          },
          {
            key: "currentYearTotal",
            title: "本年收入",
            label: /^本年收入(合计|小计)?$/,
            sumOf: linesOfThreeBudgets.map(({ key }) => key),
            optional: true,
          },
          {
            key: "total",
            title: "收入总计",
            label: /^收入(总计|合计)$/,
            sumOf: [...linesOfThreeBudgets.map(({ key }) => key), "carryOver"],
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
          label: /^(合计|总计|(本年|当年|年初)?预算(数|金额)?|金额)$/,
          notUnder: comparison,
          sumOf: threeBudgets.map(({ key }) => key),
          optional: true,
        },
        ...threeBudgets,
      ],
      rows: {
        by: "item",
        classes: true,
        items: [
          { key: "total", title: "支出总计", label: /^支出(总计|合计)$/ },
          {
            key: "currentYearTotal",
            title: "本年支出",
            label: /^本年支出(合计|小计)?$/,
            optional: true,
          },
          {
            key: "carryForward",
            title: "结转下年",
            label: /^(结转下年|年[末终](财政拨款)?结转)/,
            optional: true,
          },
        ],
      },
    },
  ],
});
