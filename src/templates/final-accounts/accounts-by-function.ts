import { defineTemplate, type ColumnDefinition, type Template } from "../template";
import { ofOneBudget } from "./balance-columns";
import { basicAndProject, otherIncome, totalRow, yearsExpenditure } from "./columns";

function byFunctionalCode(
  form: Pick<Template, "id" | "title" | "titles" | "emptyNoteNames">,
  columns: readonly ColumnDefinition[],
): Template {
  return defineTemplate({
    ...form,
    unit: "tenThousandYuan",
    decimals: 2,
    sections: [{ key: "rows", rows: { by: "code", kind: "functional", total: totalRow }, columns }],
  });
}

/** 02 收入决算表: income of the year by functional item and kind. */
export const incomeAccount = byFunctionalCode(
  {
    id: "income-account",
    title: "收入决算表",
    titles: [/(?<!支|拨款|预算|基金)收入决算(总)?表$/],
  },
  [
    {
      key: "total",
      title: "本年收入合计",
      label: /^(本年)?收入(合计)?$|^合计$/,
      sumOf: ["fiscalAppropriation", ...otherIncome.map(({ key }) => key)],
    },
    {
      key: "fiscalAppropriation",
      title: "财政拨款收入",
      label: /^财政拨款(收入)?$/,
    },
    ...otherIncome,
  ],
);

const furtherExpenditure: readonly ColumnDefinition[] = [
  {
    key: "remittedToHigherLevel",
    title: "上缴上级支出",
    label: /^上缴上级支出$/,
  },
  {
    key: "ancillaryBusiness",
    title: "经营支出",
    label: /^(事业单位)?经营支出$/,
  },
  {
    key: "subsidiesToSubordinateUnits",
    title: "对附属单位补助支出",
    label: /^对附属单位补助支出$/,
  },
];

/** 03 支出决算表: expenditure of the year by functional item and kind. */
export const expenditureAccount = byFunctionalCode(
  {
    id: "expenditure-account",
    title: "支出决算表",
    titles: [/(?<!收入|拨款|基本|项目|经营|经费|基金|预算)支出决算(总)?表$/],
  },
  [
    yearsExpenditure(["basic", "project", ...furtherExpenditure.map(({ key }) => key)]),
    ...basicAndProject,
    ...furtherExpenditure,
  ],
);

/**
 * 05 一般公共预算财政拨款支出决算表: what the general public budget paid for, by functional item. The report-maker's sheet
 * (Z07) has balances and income beside it, and basic expenditure in its two parts.
 */
export const generalPublicBudgetAccount = byFunctionalCode(
  {
    id: "general-public-budget-account",
    title: "一般公共预算财政拨款支出决算表",
    titles: [/一般公共预算(财政拨款)?支出决算(明细|情况)?表$/, /一般公共预算财政拨款收入支出决算表$/],
  },
  ofOneBudget,
);

const account = "(预算)?(财政拨款)?(收入支出|收支|支出)决算(明细|情况)?表$";

/** 08 政府性基金预算财政拨款收入支出决算表. */
export const governmentFundsAccount = byFunctionalCode(
  {
    id: "government-funds-account",
    title: "政府性基金预算财政拨款收入支出决算表",
    titles: [new RegExp(`政府性基金${account}`)],
    emptyNoteNames: /政府性基金/,
  },
  ofOneBudget,
);

/** 09 国有资本经营预算财政拨款收入支出决算表. */
export const stateCapitalAccount = byFunctionalCode(
  {
    id: "state-capital-account",
    title: "国有资本经营预算财政拨款收入支出决算表",
    titles: [new RegExp(`国有资本经营${account}`)],
    emptyNoteNames: /国有资本经营/,
  },
  // Most places have nothing to print here, and some leave out of what it would be.
  ofOneBudget.map((column) =>
    ["basic", "project"].includes(column.key) ? { ...column, optional: true } : column,
  ),
);
