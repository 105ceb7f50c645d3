import type { ColumnDefinition } from "../template";

/** Columns that say a change or a share, not an amount of their own. */
const comparison = /增减|增长|比上|%|占/;

/** A label of last year over the column: 2024年 above 执行数 on a form of 2025. */
const lastYear = /^上年/;

/**
 * What the columns of a government's tables measure. Each table prints some of them; whichever it prints makes it
 * the form, so all are optional.
 */
export const measures: readonly ColumnDefinition[] = [
  {
    key: "previousBudget",
    title: { zh: "上年预算数", en: "Last year's budget" },
    label: /^上年(年初)?预算(数|安排数?)?$/,
    notUnder: comparison,
    optional: true,
  },
  {
    key: "previousExecuted",
    title: { zh: "上年执行数", en: "Executed last year" },
    label: /^上年(预计)?(执行|完成|决算)(数|额)?$/,
    notUnder: comparison,
    optional: true,
  },
  {
    key: "budget",
    title: { zh: "预算数", en: "Budget" },
    label: /^(本年|当年)?(年初)?预算(数|安排数?|金额)?$/,
    notUnder: lastYear,
    optional: true,
  },
  {
    key: "adjustedBudget",
    title: { zh: "调整预算数", en: "Adjusted budget" },
    label: /^(本年)?(调整|变动)(后)?预算数?$/,
    notUnder: lastYear,
    optional: true,
  },
  {
    key: "executed",
    title: { zh: "执行数", en: "Executed" },
    label: /^(本年|当年)?(预计)?(执行|完成)数$/,
    notUnder: lastYear,
    optional: true,
  },
  {
    key: "account",
    title: { zh: "决算数", en: "Final account" },
    label: /^(本年|当年)?决算(数|额)$/,
    notUnder: lastYear,
    optional: true,
  },
];
