import type { ColumnDefinition } from "../template";
import { comparison } from "./columns";

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
