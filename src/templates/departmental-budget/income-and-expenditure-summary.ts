import { defineTemplate, type ItemDefinition } from "../template";
import { basicAndProject, comparison } from "./columns";
import { linesOfThreeBudgets } from "./lines-of-three-budgets";

/** Lines of the summary that go by kind of expenditure, where they do not go by functional class. */
const kindsOfExpenditure: readonly ItemDefinition[] = basicAndProject.map(({ key, title, label, sumOf }) => ({
  key,
  title,
  label,
  ...(sumOf ? { sumOf } : {}),
  optional: true,
}));

/** The lines of income by kind, of the summary and of an income table without codes. */
export const incomeLines: readonly ItemDefinition[] = [
  {
    key: "fiscalAppropriation",
    title: "财政拨款收入",
    label: /^财政拨款(收入)?$/,
    sumOf: linesOfThreeBudgets.map(({ key }) => key),
  },
  ...linesOfThreeBudgets,
  {
    key: "specialAccount",
    title: "财政专户管理资金",
    label: /^财政专户(管理)?资金(收入)?$/,
    optional: true,
  },
  {
    key: "unitFunds",
    title: "单位资金",
    label: /^单位(自有)?资金(收入)?$/,
    sumOf: ["publicService", "ancillaryBusiness", "grantsFromHigherLevel", "fromSubordinateUnits", "other"],
    optional: true,
  },
  {
    key: "publicService",
    title: "事业收入",
    label: /^事业收入(资金)?$/,
  },
  {
    key: "ancillaryBusiness",
    title: "事业单位经营收入",
    label: /^(事业单位)?经营收入(资金)?$/,
  },
  {
    key: "grantsFromHigherLevel",
    title: "上级补助收入",
    label: /^上级补助收入$/,
    optional: true,
  },
  {
    key: "fromSubordinateUnits",
    title: "附属单位上缴收入",
    label: /^附属单位上缴收入$/,
    optional: true,
  },
  { key: "other", title: "其他收入", label: /^其他收入(资金)?$/ },
  {
    key: "currentYearTotal",
    title: "本年收入合计",
    label: /^本年收入(合计|小计)?$/,
    optional: true,
  },
  {
    key: "surplusUsed",
    title: "使用非财政拨款结余",
    label: /^(使用非财政拨款结余|用事业基金弥补收支差额)/,
    optional: true,
  },
  {
    key: "carryOver",
    title: "上年结转",
    label: /^(上年结转|上年结转结余|年初结转(和结余)?)/,
    optional: true,
  },
  { key: "total", title: "收入总计", label: /^收入(总计|合计|总额)$/ },
];

/** The lines of expenditure that are no functional class. */
export const expenditureLines: readonly ItemDefinition[] = [
  {
    key: "total",
    title: "支出总计",
    label: /^支出(总计|合计|总额)$/,
  },
  {
    key: "currentYearTotal",
    title: "本年支出合计",
    label: /^本年支出(合计|小计)?$/,
    optional: true,
  },
  ...kindsOfExpenditure,
  {
    key: "carryForward",
    title: "结转下年",
    label: /^(结转下年|年[末终]结转(和结余)?)/,
    optional: true,
  },
];

/** 预算单位财务收支预算总表: all income beside all expenditure of a department or unit. */
export const incomeAndExpenditureSummary = defineTemplate({
  id: "income-and-expenditure-summary",
  title: "财务收支预算总表",
  titles: [/(?<!拨款|一般公共预算|基金预算|经营预算)(财务)?收支(预算)?(总表|总体情况表)$/],
  unit: "yuan",
  decimals: 2,
  sections: [
    {
      key: "income",
      heading: /收入/,
      columns: [
        {
          key: "budget",
          title: "预算数",
          label: /^((本年|当年|年初)?预算(数|金额)?|金额|合计)$/,
          notUnder: comparison,
        },
      ],
      rows: {
        by: "item",
        items: incomeLines,
      },
    },
    {
      key: "expenditure",
      heading: /支出/,
      columns: [
        {
          key: "total",
          title: "合计",
          sumOf: ["basic", "project"],
          label: /^((本年|当年|年初)?预算(数|金额)?|金额|合计)$/,
          notUnder: comparison,
        },
        ...basicAndProject.map((column) => ({ ...column, optional: true })),
      ],
      rows: {
        by: "item",
        classes: true,
        items: expenditureLines,
      },
    },
  ],
});
