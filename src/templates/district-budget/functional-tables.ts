import { defineTemplate, type ColumnDefinition, type Template } from "../template";

const total = /^(合计|总计|支出合计|收入合计)$/;

const basicAndProject: readonly ColumnDefinition[] = [
  { key: "total", title: { zh: "合计", en: "Total" }, label: /^(合计|预算数|金额)$/ },
  { key: "basic", title: { zh: "基本支出", en: "Basic" }, label: /^基本支出$/ },
  { key: "project", title: { zh: "项目支出", en: "Project" }, label: /^项目支出$/ },
];

function byFunctionalCode(
  form: Pick<Template, "id" | "number" | "title" | "titles"> & { emptyNoteNames?: RegExp },
  columns: readonly ColumnDefinition[] = basicAndProject,
): Template {
  return defineTemplate({
    ...form,
    set: "district-budget",
    unit: "yuan",
    decimals: 2,
    sections: [{ key: "rows", rows: { by: "code", kind: "functional", total }, columns }],
  });
}

/** T2 收入预算总表: income by functional item and kind. */
export const incomeSummary = byFunctionalCode(
  {
    id: "income-summary",
    number: 2,
    title: { zh: "收入预算总表", en: "Income summary" },
    titles: [/(?<!支)收入(预算)?总表$/],
  },
  [
    { key: "total", title: { zh: "合计", en: "Total" }, label: /^(合计|总计)$/ },
    {
      key: "fiscalAppropriation",
      title: { zh: "财政拨款收入", en: "Fiscal appropriation" },
      label: /^财政拨款(收入)?$/,
    },
    { key: "publicService", title: { zh: "事业收入", en: "Public service income" }, label: /^事业收入$/ },
    {
      key: "ancillaryBusiness",
      title: { zh: "事业单位经营收入", en: "Ancillary business income" },
      label: /^(事业单位)?经营收入$/,
    },
    {
      key: "grantsFromHigherLevel",
      title: { zh: "上级补助收入", en: "Grants from higher level" },
      label: /^上级补助收入$/,
      optional: true,
    },
    {
      key: "fromSubordinateUnits",
      title: { zh: "附属单位上缴收入", en: "Income from subordinate units" },
      label: /^附属单位上缴收入$/,
      optional: true,
    },
    { key: "other", title: { zh: "其他收入", en: "Other income" }, label: /^其他收入$/ },
    {
      key: "carryOver",
      title: { zh: "上年结转", en: "Carry-over from last year" },
      label: /^上年结转/,
      optional: true,
    },
  ],
);

/** T3 支出预算总表: expenditure by functional item, basic and project. */
export const expenditureSummary = byFunctionalCode({
  id: "expenditure-summary",
  number: 3,
  title: { zh: "支出预算总表", en: "Expenditure summary" },
  titles: [/(?<!收)支出(预算)?总表$/],
});

/** T5 一般公共预算支出功能分类预算表. */
export const generalPublicBudgetExpenditure = byFunctionalCode({
  id: "general-public-budget-expenditure",
  number: 5,
  title: { zh: "一般公共预算支出功能分类预算表", en: "General public budget expenditure by function" },
  titles: [/一般公共预算支出(功能分类)?(预算)?表$/],
});

/** T6 政府性基金预算支出功能分类预算表. */
export const governmentFundsExpenditure = byFunctionalCode({
  id: "government-funds-expenditure",
  number: 6,
  title: { zh: "政府性基金预算支出功能分类预算表", en: "Government-managed funds expenditure by function" },
  titles: [/政府性基金(预算)?支出(功能分类)?(预算)?表$/],
  emptyNoteNames: /政府性基金/,
});

/** T7 国有资本经营预算支出功能分类预算表. */
export const stateCapitalExpenditure = byFunctionalCode({
  id: "state-capital-expenditure",
  number: 7,
  title: { zh: "国有资本经营预算支出功能分类预算表", en: "State capital operating expenditure by function" },
  titles: [/国有资本经营(预算)?支出(功能分类)?(预算)?表$/],
  emptyNoteNames: /国有资本经营/,
});
