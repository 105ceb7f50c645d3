import { defineTemplate, type ColumnDefinition, type Template } from "../template";
import { basicAndProject, budgetOfLines, previousBudget, previousExecuted, totalColumn } from "./columns";
import { fundedThisYearOrLast } from "./fund-columns";
import { expenditureLines } from "./income-and-expenditure-summary";

const totalRow = /^(合计|总计|支出合计|支出总计)$/;

function byFunctionalCode(
  form: Pick<Template, "id" | "title" | "titles" | "emptyNoteNames" | "tellingHeading" | "otherwise">,
  columns: readonly ColumnDefinition[] = [
    totalColumn(["basic", "project"]),
    ...basicAndProject,
    ...fundedThisYearOrLast,
    previousBudget,
    previousExecuted,
  ],
): Template {
  return defineTemplate({
    ...form,
    unit: "yuan",
    decimals: 2,
    sections: [{ key: "rows", rows: { by: "code", kind: "functional", total: totalRow }, columns }],
  });
}

/** Expenditure beside basic and project, which the national set prints. */
const furtherExpenditure: readonly ColumnDefinition[] = [
  {
    key: "remittedToHigherLevel",
    title: "上缴上级支出",
    label: /^上缴上级支出$/,
    optional: true,
  },
  {
    key: "ancillaryBusiness",
    title: "事业单位经营支出",
    label: /^(事业单位)?经营支出$/,
    optional: true,
  },
  {
    key: "subsidiesToSubordinateUnits",
    title: "对附属单位补助支出",
    label: /^对(附属|下级)单位补助支出$/,
    optional: true,
  },
];

/** Of all expenditure, what stands under one budget (一般公共预算 | 小计、基本支出、项目支出) is that budget's alone. */
const ofAllBudgets = basicAndProject.map((column): ColumnDefinition => ({
  ...column,
  notUnder: new RegExp(
    `${column.notUnder?.source ?? "(?!)"}|^(一般公共|政府性基金|国有资本经营)预算(资金)?$`,
  ),
}));

/** 支出预算总表: all expenditure by functional item, basic and project; in some places by lines of these kinds alone. */
export const expenditureSummary = byFunctionalCode(
  {
    id: "expenditure-summary",
    title: "支出预算总表",
    titles: [/(?<!收)支出(预算)?(总表|总体情况表)$/, /(?<![收算金款本目营费购类])支出预算表$/],
    otherwise: [{ key: "rows", rows: { by: "item", items: expenditureLines }, columns: [budgetOfLines] }],
  },
  [
    totalColumn(["basic", "project", ...furtherExpenditure.map(({ key }) => key)]),
    ...ofAllBudgets,
    ...furtherExpenditure,
    previousBudget,
    previousExecuted,
  ],
);

const byFunction = "(\\((按|分)?(支出)?功能[^()]*\\))?$";

function oneBudget(name: string): readonly RegExp[] {
  return [
    new RegExp(`${name}(财政)?(拨款)?支出(功能分类)?(预算)?(明细|情况)?表${byFunction}`),
    new RegExp(`${name}(财政)?拨款(预算)?表$`),
  ];
}

/** 一般公共预算支出功能分类预算表. */
export const generalPublicBudgetExpenditure = byFunctionalCode({
  id: "general-public-budget-expenditure",
  title: "一般公共预算支出功能分类预算表",
  titles: oneBudget("一般公共预算"),
  tellingHeading: /^一般公共预算支出$/,
});

/** 政府性基金预算支出功能分类预算表. */
export const governmentFundsExpenditure = byFunctionalCode({
  id: "government-funds-expenditure",
  title: "政府性基金预算支出功能分类预算表",
  titles: oneBudget("政府性基金(预算)?"),
  emptyNoteNames: /政府性基金/,
  tellingHeading: /^政府性基金预算支出$/,
});

/** 国有资本经营预算支出功能分类预算表. */
export const stateCapitalExpenditure = byFunctionalCode({
  id: "state-capital-expenditure",
  title: "国有资本经营预算支出功能分类预算表",
  titles: oneBudget("国有资本经营(预算)?"),
  emptyNoteNames: /国有资本经营/,
  tellingHeading: /^国有资本经营预算支出$/,
});

/**
 * A form once more with transfers to lower levels in its amounts (含转移支付), as the integrated platform exports it
 * beside the form (2.27, 2.28).
 */
function withTransfers({ id, title, titles, unit, decimals, sections }: Template): Template {
  return defineTemplate({
    id: `${id}-with-transfers`,
    title: `${title}（含转移支付）`,
    titles: titles.map(({ source }) => new RegExp(source.replace(/\$$/, "\\(含(对下)?转移支付(支出)?\\)$"))),
    unit,
    decimals,
    sections,
  });
}

/** The forms by function that are printed with transfers to lower levels and without them. */
export const withAndWithoutTransfers = [
  expenditureSummary,
  generalPublicBudgetExpenditure,
  governmentFundsExpenditure,
].map((without) => ({ form: withTransfers(without), without }));

/** Those that include transfers to lower levels. */
export const formsWithTransfers: readonly Template[] = withAndWithoutTransfers.map(({ form }) => form);
