import type { ColumnDefinition } from "../template";

/** Last year's amounts and what became of them stand beside this year's in some sets. */
export const comparison = /上年(?!结转)|去年|增减|增长|比上/;

/** Last year's budget beside this year's (上年预算数). */
export const previousBudget: ColumnDefinition = {
  key: "previousBudget",
  title: "上年预算数",
  label: /^上年(年初)?预算(数|金额|安排)?$/,
  group: /^上年(年初)?预算(数|金额|安排)?$/,
  optional: true,
  isLastYear: true,
};

/**
 * What became of last year's budget, beside this year's (上年执行数、上年预算执行数、上年决算数). A figure expected before the
 * year ended (上年预计执行数) is another matter.
 */
export const previousExecuted: ColumnDefinition = {
  key: "previousExecuted",
  title: "上年执行数",
  label: /^上年(预算)?(执行|完成|决算)(数|额|金额)?$/,
  group: /^上年(预算)?(执行|完成|决算)(数|额|金额)?$/,
  optional: true,
  isLastYear: true,
};

/** Personnel and operating expenditure, in the words of the old forms and of the integrated platform (一体化). */
export const personnelAndOperating: readonly ColumnDefinition[] = [
  {
    key: "personnel",
    title: "人员经费",
    label: /^人员(经费|类|支出|类(项目)?支出)$/,
    notUnder: comparison,
    optional: true,
  },
  {
    key: "operating",
    title: "公用经费",
    label: /^(运转类)?(日常)?公用(经费|支出)(项目)?(支出)?$/,
    notUnder: comparison,
    optional: true,
  },
];

/** Under one of the sources of money, 基本支出 and 项目支出 are parts of what that source pays for. */
const ofOneSource = new RegExp(
  `${comparison.source}|^(一般公共|政府性基金|国有资本经营).*(拨款|安排|收入)$|结转`,
);

/**
 * Basic and project expenditure. On the platform 基本支出 is 人员类 and 公用经费, 项目支出 is 其他运转类 and 特定目标类;
 * a form that prints those alone prints these as their sums.
 */
export const basicAndProject: readonly ColumnDefinition[] = [
  {
    key: "basic",
    title: "基本支出",
    label: /^基本支出$/,
    group: /^基本支出$/,
    notUnder: ofOneSource,
    sumOf: ["personnel", "operating"],
  },
  {
    key: "project",
    title: "项目支出",
    label: /^项目支出$/,
    group: /^项目支出$/,
    notUnder: ofOneSource,
    sumOf: ["otherOperating", "specialPurpose"],
  },
  ...personnelAndOperating,
  {
    key: "otherOperating",
    title: "其他运转类",
    label: /^其[他它]运转类(项目)?(支出)?$/,
    notUnder: comparison,
    optional: true,
  },
  {
    key: "specialPurpose",
    title: "特定目标类",
    label: /^特定目标类(项目)?(支出)?$/,
    notUnder: comparison,
    optional: true,
  },
];

/** The total column of a form by basic and project expenditure. */
export function totalColumn(sumOf: readonly string[]): ColumnDefinition {
  return {
    key: "total",
    title: "合计",
    label: /^(合计|总计|小计|(本年|当年|年初)?预算(数|金额)?|金额)$/,
    notUnder: new RegExp(`${comparison.source}|基本支出|项目支出`),
    sumOf,
  };
}

/** The one column of a form that goes by lines; a 合计 stands among others and is none of it. */
export const budgetOfLines: ColumnDefinition = {
  key: "total",
  title: "预算数",
  label: /^((本年|当年|年初)?预算(数|金额)?|金额)$/,
  notUnder: comparison,
};
