import type { ColumnDefinition } from "../template";

/** Last year's amounts and what became of them stand beside this year's in some sets. */
export const comparison = /上年(?!结转)|去年|增减|增长|比上/;

/** Last year's budget beside this year's (上年预算数). */
export const previousBudget: ColumnDefinition = {
  key: "previousBudget",
  title: { zh: "上年预算数", en: "Budget of last year" },
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
  title: { zh: "上年执行数", en: "Executed last year" },
  label: /^上年(预算)?(执行|完成|决算)(数|额|金额)?$/,
  group: /^上年(预算)?(执行|完成|决算)(数|额|金额)?$/,
  optional: true,
  isLastYear: true,
};

/** Personnel and operating expenditure, in the words of the old forms and of the integrated platform (一体化). */
export const personnelAndOperating: readonly ColumnDefinition[] = [
  {
    key: "personnel",
    title: { zh: "人员经费", en: "Personnel" },
    label: /^人员(经费|类|支出|类(项目)?支出)$/,
    notUnder: comparison,
    optional: true,
  },
  {
    key: "operating",
    title: { zh: "公用经费", en: "Operating" },
    label: /^(运转类)?(日常)?公用(经费|支出)(项目)?(支出)?$/,
    notUnder: comparison,
    optional: true,
  },
];

/**
 * Basic and project expenditure. On the platform 基本支出 is 人员类 and 公用经费, 项目支出 is 其他运转类 and 特定目标类;
 * a form that prints those alone prints these as their sums.
 */
export const basicAndProject: readonly ColumnDefinition[] = [
  {
    key: "basic",
    title: { zh: "基本支出", en: "Basic" },
    label: /^基本支出$/,
    group: /^基本支出$/,
    notUnder: comparison,
    sumOf: ["personnel", "operating"],
  },
  {
    key: "project",
    title: { zh: "项目支出", en: "Project" },
    label: /^项目支出$/,
    group: /^项目支出$/,
    notUnder: comparison,
    sumOf: ["otherOperating", "specialPurpose"],
  },
  ...personnelAndOperating,
  {
    key: "otherOperating",
    title: { zh: "其他运转类", en: "Other operating" },
    label: /^其[他它]运转类(项目)?(支出)?$/,
    notUnder: comparison,
    optional: true,
  },
  {
    key: "specialPurpose",
    title: { zh: "特定目标类", en: "Special purpose" },
    label: /^特定目标类(项目)?(支出)?$/,
    notUnder: comparison,
    optional: true,
  },
];

/** The total column of a form by basic and project expenditure. */
export function totalColumn(sumOf: readonly string[]): ColumnDefinition {
  return {
    key: "total",
    title: { zh: "合计", en: "Total" },
    label: /^(合计|总计|小计|(本年|当年|年初)?预算(数|金额)?|金额)$/,
    notUnder: new RegExp(`${comparison.source}|基本支出|项目支出`),
    sumOf,
  };
}

const budget = "(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入)?";

/** The three budgets that fiscal appropriations come from. */
export const threeBudgets: readonly ColumnDefinition[] = [
  {
    key: "generalPublicBudget",
    title: { zh: "一般公共预算", en: "General public budget" },
    label: new RegExp(`^一般公共${budget}$`),
    group: new RegExp(`^一般公共${budget}$`),
    notUnder: comparison,
    optional: true,
  },
  {
    key: "governmentFunds",
    title: { zh: "政府性基金预算", en: "Government-managed funds" },
    label: new RegExp(`^政府性基金${budget}$`),
    group: new RegExp(`^政府性基金${budget}$`),
    notUnder: comparison,
    optional: true,
  },
  {
    key: "stateCapital",
    title: { zh: "国有资本经营预算", en: "State capital operating budget" },
    label: new RegExp(`^国有资本经营${budget}$`),
    group: new RegExp(`^国有资本经营${budget}$`),
    notUnder: comparison,
    optional: true,
  },
];

/** The income a unit raises itself (单位资金), by kind. */
export const ownIncome: readonly ColumnDefinition[] = [
  {
    key: "publicService",
    title: { zh: "事业收入", en: "Public service income" },
    label: /^事业收入(资金)?(\(.*\))?$/,
    group: /^事业收入(资金)?(\(.*\))?$/,
    optional: true,
  },
  {
    key: "ancillaryBusiness",
    title: { zh: "事业单位经营收入", en: "Ancillary business income" },
    label: /^(事业单位)?经营收入(资金)?$/,
    optional: true,
  },
  {
    key: "grantsFromHigherLevel",
    title: { zh: "上级补助收入", en: "Grants from higher level" },
    label: /^上级(单位)?补助(收入)?$/,
    optional: true,
  },
  {
    key: "fromSubordinateUnits",
    title: { zh: "附属单位上缴收入", en: "Income from subordinate units" },
    label: /^附属单位上缴(收入)?$/,
    optional: true,
  },
  { key: "other", title: { zh: "其他收入", en: "Other income" }, label: /^其他收入(资金)?$/, optional: true },
];

/** What pays for a project, a purchase or a unit: fiscal appropriations, special accounts, the unit's own money. */
export const funds: readonly ColumnDefinition[] = [
  {
    key: "fiscalAppropriation",
    title: { zh: "财政拨款", en: "Fiscal appropriation" },
    label: /^(本年)?财政拨款(收入|资金)?$/,
    group: /^(本年)?(财政)?拨款(收入|资金)?$/,
    notUnder: comparison,
    sumOf: threeBudgets.map(({ key }) => key),
    optional: true,
  },
  ...threeBudgets,
  {
    key: "specialAccount",
    title: { zh: "财政专户管理资金", en: "Special account funds" },
    label: /^财政专户(管理)?资金(收入)?$/,
    optional: true,
  },
  {
    key: "unitFunds",
    title: { zh: "单位资金", en: "The unit's own funds" },
    label: /^单位(自有)?资金(收入)?$/,
    group: /^单位(自有)?资金(收入)?$/,
    sumOf: ownIncome.map(({ key }) => key),
    optional: true,
  },
  ...ownIncome,
  {
    key: "carryOver",
    title: { zh: "上年结转", en: "Carry-over from last year" },
    label: /^(上年|年初)结转/,
    group: /^(上年|年初)结转/,
    optional: true,
  },
];

/** The sources that add up to a total by funds. */
export const fundSources: readonly string[] = [
  "fiscalAppropriation",
  "specialAccount",
  "unitFunds",
  "carryOver",
];
