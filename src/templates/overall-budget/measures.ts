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
    title: "上年预算数",
    label: /^上年(年初)?预算(数|安排数?)?$/,
    printed: /^(.*\/)?上年\/(年初)?预算(数|安排数?)?$/,
    notUnder: comparison,
    optional: true,
  },
  {
    key: "previousAdjustedBudget",
    title: "上年调整预算数",
    label: /^上年(调整|变动)(后)?预算数?$/,
    printed: /^(.*\/)?上年\/(调整|变动)(后)?预算数?$/,
    notUnder: comparison,
    optional: true,
  },
  {
    key: "previousExecuted",
    title: "上年执行数",
    label: /^上年(预计)?(执行|完成|决算)(数|额)?$/,
    printed: /^(.*\/)?上年\/(预计)?(执行|完成|决算)(数|额)?$/,
    notUnder: comparison,
    optional: true,
  },
  {
    key: "budget",
    title: "预算数",
    label: /^(本年|当年)?(年初)?预算(数|安排数?|金额)?$/,
    notUnder: lastYear,
    optional: true,
  },
  {
    key: "adjustedBudget",
    title: "调整预算数",
    label: /^(本年)?(调整|变动)(后)?预算数?$/,
    notUnder: lastYear,
    optional: true,
  },
  {
    key: "executed",
    title: "执行数",
    label: /^(本年|当年)?(预计)?(执行|完成)数$/,
    notUnder: lastYear,
    optional: true,
  },
  {
    key: "account",
    title: "决算数",
    label: /^(本年|当年)?决算(数|额)$/,
    notUnder: lastYear,
    optional: true,
  },
];
