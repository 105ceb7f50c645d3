import type { ColumnDefinition } from "../template";

/** Balances and income, which the report-maker splits as it does the expenditure of the year. */
export const besideExpenditure = /^((年初|上年|年末)结转(和?结余)?|本年收入)$/;

/** Basic and project expenditure (基本支出、项目支出) of the year. */
export const basicAndProject: readonly ColumnDefinition[] = [
  {
    key: "basic",
    title: "基本支出",
    label: /^基本支出(小计)?$/,
    group: /^基本支出$/,
    notUnder: besideExpenditure,
  },
  {
    key: "project",
    title: "项目支出",
    label: /^项目支出(小计)?$/,
    group: /^项目支出$/,
    notUnder: besideExpenditure,
  },
];

/** Expenditure of the year, all kinds together: 本年支出合计, or 合计 under 本年支出. */
export function yearsExpenditure(sumOf: readonly string[]): ColumnDefinition {
  return {
    key: "total",
    title: "本年支出合计",
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
    title: "上级补助收入",
    label: /^上级补助收入$/,
  },
  {
    key: "publicService",
    title: "事业收入",
    label: /^事业收入$/,
    group: /^事业收入$/,
  },
  {
    key: "ancillaryBusiness",
    title: "经营收入",
    label: /^(事业单位)?经营收入$/,
  },
  {
    key: "fromSubordinateUnits",
    title: "附属单位上缴收入",
    label: /^附属单位上缴收入$/,
  },
  { key: "other", title: "其他收入", label: /^其[他它]收入$/ },
];

/** The total row of the forms by classification code. */
export const totalRow = /^(合计|总计)$/;

/** The column of amounts where a form has one: 决算数, in the form of the whole country 金额. */
export const accountColumn: ColumnDefinition = {
  key: "amount",
  title: "决算数",
  label: /^(决算数|决算金额|金额)$/,
};
