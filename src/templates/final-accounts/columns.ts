import type { ColumnDefinition } from "../template";

/** Balances and income, which the report-maker splits as it does the expenditure of the year. */
const besideExpenditure = /^((年初|上年|年末)结转(和?结余)?|本年收入)$/;

/** Basic and project expenditure (基本支出、项目支出) of the year. */
export const basicAndProject: readonly ColumnDefinition[] = [
  {
    key: "basic",
    title: { zh: "基本支出", en: "Basic" },
    label: /^基本支出(小计)?$/,
    group: /^基本支出$/,
    notUnder: besideExpenditure,
  },
  {
    key: "project",
    title: { zh: "项目支出", en: "Project" },
    label: /^项目支出(小计)?$/,
    group: /^项目支出$/,
    notUnder: besideExpenditure,
  },
];

/** Expenditure of the year, all kinds together: 本年支出合计, or 合计 under 本年支出. */
export function yearsExpenditure(sumOf: readonly string[]): ColumnDefinition {
  return {
    key: "total",
    title: { zh: "本年支出合计", en: "Expenditure of the year" },
    label: /^(本年)?支出(合计|小计)?$|^(合计|小计)$/,
    group: /^本年支出$/,
    notUnder: new RegExp(`${besideExpenditure.source}|^(基本支出|项目支出)$`),
    sumOf,
  };
}

/** Income of a unit by kind beside fiscal appropriations, as the final accounts name it. */
export const otherIncome: readonly ColumnDefinition[] = [
  {
    key: "grantsFromHigherLevel",
    title: { zh: "上级补助收入", en: "Grants from higher level" },
    label: /^上级补助收入$/,
  },
  {
    key: "publicService",
    title: { zh: "事业收入", en: "Public service income" },
    label: /^事业收入$/,
    group: /^事业收入$/,
  },
  {
    key: "ancillaryBusiness",
    title: { zh: "经营收入", en: "Ancillary business income" },
    label: /^(事业单位)?经营收入$/,
  },
  {
    key: "fromSubordinateUnits",
    title: { zh: "附属单位上缴收入", en: "Income from subordinate units" },
    label: /^附属单位上缴收入$/,
  },
  { key: "other", title: { zh: "其他收入", en: "Other income" }, label: /^其[他它]收入$/ },
];

/** The total row of the forms by classification code. */
export const totalRow = /^(合计|总计)$/;

/** The column of amounts where a form has one: 决算数, in the form of the whole country 金额. */
export const accountColumn: ColumnDefinition = {
  key: "amount",
  title: { zh: "决算数", en: "Final account" },
  label: /^(决算数|决算金额|金额)$/,
};
