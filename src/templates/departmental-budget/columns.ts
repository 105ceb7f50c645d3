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

/** Money of the year, which some forms print over again for what last year left (上年结转结余). */
const ofTheYear = new RegExp(`${comparison.source}|结转`);

const budget = "(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入|安排)?";

/** The three budgets that fiscal appropriations come from. */
export const threeBudgets: readonly ColumnDefinition[] = [
  {
    key: "generalPublicBudget",
    title: "一般公共预算",
    label: new RegExp(`^一般公共${budget}$`),
    group: new RegExp(`^一般公共${budget}$`),
    notUnder: ofTheYear,
    optional: true,
  },
  {
    key: "governmentFunds",
    title: "政府性基金预算",
    label: new RegExp(`^政府性基金${budget}$`),
    group: new RegExp(`^政府性基金${budget}$`),
    notUnder: ofTheYear,
    optional: true,
  },
  {
    key: "stateCapital",
    title: "国有资本经营预算",
    label: new RegExp(`^国有资本经营${budget}$`),
    group: new RegExp(`^国有资本经营${budget}$`),
    notUnder: ofTheYear,
    optional: true,
  },
];

/** The income a unit raises itself (单位资金), by kind. */
export const ownIncome: readonly ColumnDefinition[] = [
  {
    key: "publicService",
    title: "事业收入",
    label: /^事业收入(资金)?(\(.*\))?$/,
    group: /^事业收入(资金)?(\(.*\))?$/,
    optional: true,
  },
  {
    key: "ancillaryBusiness",
    title: "事业单位经营收入",
    label: /^(事业单位)?经营收入(资金)?$/,
    optional: true,
  },
  {
    key: "grantsFromHigherLevel",
    title: "上级补助收入",
    label: /^上级(单位)?补助(收入)?$/,
    optional: true,
  },
  {
    key: "fromSubordinateUnits",
    title: "附属单位上缴收入",
    label: /^附属单位上缴(收入)?$/,
    optional: true,
  },
  { key: "other", title: "其他收入", label: /^其他(收入(资金)?|资金)$/, optional: true },
];

const specialAccount: ColumnDefinition = {
  key: "specialAccount",
  title: "财政专户管理资金",
  label: /^财政专户(管理)?资金(收入)?$/,
  notUnder: ofTheYear,
  optional: true,
};

const unitFunds: ColumnDefinition = {
  key: "unitFunds",
  title: "单位资金",
  label: /^单位(自有)?资金(收入)?$/,
  notUnder: ofTheYear,
  optional: true,
};

/** What last year left, by the money it is of. */
const carriedOver: readonly ColumnDefinition[] = [...threeBudgets, specialAccount, unitFunds].map(
  ({ key, title, label }) => ({
    key: `carriedOver${key.charAt(0).toUpperCase()}${key.slice(1)}`,
    title: `上年结转${title}`,
    label,
    under: /结转/,
    optional: true,
  }),
);

/** What pays for a project, a purchase or a unit: fiscal appropriations, special accounts, the unit's own money. */
export const funds: readonly ColumnDefinition[] = [
  {
    key: "fiscalAppropriation",
    title: "财政拨款",
    label: /^(本年)?财政拨款(收入|资金)?$/,
    group: /^(本年)?(财政)?拨款(收入|资金)?$/,
    notUnder: comparison,
    sumOf: threeBudgets.map(({ key }) => key),
    optional: true,
  },
  ...threeBudgets,
  specialAccount,
  { ...unitFunds, group: unitFunds.label, sumOf: ownIncome.map(({ key }) => key) },
  ...ownIncome,
  {
    key: "carryOver",
    title: "上年结转",
    label: /^(上年|年初)结转/,
    group: /^(上年|年初|财政拨款)结转/,
    sumOf: carriedOver.map(({ key }) => key),
    optional: true,
  },
  ...carriedOver,
];

/** The sources that add up to a total by funds. */
export const fundSources: readonly string[] = [
  "fiscalAppropriation",
  "specialAccount",
  "unitFunds",
  "carryOver",
];

/** Some places split expenditure by the year whose money it is instead (当年财政拨款安排、上年结转安排). */
export const fundedThisYearOrLast: readonly ColumnDefinition[] = [
  {
    key: "fundedThisYear",
    title: "当年财政拨款安排",
    label: /^(本级)?(本年|当年)财政拨款安排$/,
    group: /^(本级)?(本年|当年)财政拨款安排$/,
    optional: true,
  },
  {
    key: "carryOver",
    title: "上年结转安排",
    label: /^上年结转安排$/,
    group: /^上年结转安排$/,
    optional: true,
  },
];

/** The one column of a form that goes by lines; a 合计 stands among others and is none of it. */
export const budgetOfLines: ColumnDefinition = {
  key: "total",
  title: "预算数",
  label: /^((本年|当年|年初)?预算(数|金额)?|金额)$/,
  notUnder: comparison,
};
