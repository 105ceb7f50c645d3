import { defineTemplate, type ItemDefinition } from "../template";
import { basicAndProject, comparison } from "./columns";

/** Lines of the summary that go by kind of expenditure, where they do not go by functional class. */
const kindsOfExpenditure: readonly ItemDefinition[] = basicAndProject.map(({ key, title, label, sumOf }) => ({
  key,
  title,
  label,
  ...(sumOf ? { sumOf } : {}),
  optional: true,
}));

/** 预算单位财务收支预算总表: all income beside all expenditure of a department or unit. */
export const incomeAndExpenditureSummary = defineTemplate({
  id: "income-and-expenditure-summary",
  title: { zh: "财务收支预算总表", en: "Income and expenditure summary" },
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
          title: { zh: "预算数", en: "Budget" },
          label: /^((本年|当年|年初)?预算(数|金额)?|金额|合计)$/,
          notUnder: comparison,
        },
      ],
      rows: {
        by: "item",
        items: [
          {
            key: "fiscalAppropriation",
            title: { zh: "财政拨款收入", en: "Fiscal appropriation" },
            label: /^财政拨款收入$/,
            sumOf: ["generalPublicBudget", "governmentFunds", "stateCapital"],
          },
          {
            key: "generalPublicBudget",
            title: { zh: "一般公共预算", en: "General public budget" },
            label: /^一般公共预算(资金|财政拨款(收入)?|拨款(收入)?)?$/,
          },
          {
            key: "governmentFunds",
            title: { zh: "政府性基金预算", en: "Government-managed funds" },
            label: /^政府性基金(预算)?(资金|财政拨款(收入)?|拨款(收入)?)?$/,
          },
          {
            key: "stateCapital",
            title: { zh: "国有资本经营预算", en: "State capital operating budget" },
            label: /^国有资本经营预算(资金|财政拨款(收入)?|拨款(收入)?)?$/,
          },
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
            sumOf: [
              "publicService",
              "ancillaryBusiness",
              "grantsFromHigherLevel",
              "fromSubordinateUnits",
              "other",
            ],
            optional: true,
          },
          {
            key: "publicService",
            title: { zh: "事业收入", en: "Public service income" },
            label: /^事业收入(资金)?$/,
          },
          {
            key: "ancillaryBusiness",
            title: { zh: "事业单位经营收入", en: "Ancillary business income" },
            label: /^(事业单位)?经营收入(资金)?$/,
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
          { key: "other", title: { zh: "其他收入", en: "Other income" }, label: /^其他收入(资金)?$/ },
          {
            key: "currentYearTotal",
            title: { zh: "本年收入合计", en: "Income of the year" },
            label: /^本年收入(合计|小计)?$/,
            optional: true,
          },
          {
            key: "surplusUsed",
            title: { zh: "使用非财政拨款结余", en: "Non-fiscal surplus used" },
            label: /^(使用非财政拨款结余|用事业基金弥补收支差额)/,
            optional: true,
          },
          {
            key: "carryOver",
            title: { zh: "上年结转", en: "Carry-over from last year" },
            label: /^(上年结转|上年结转结余|年初结转(和结余)?)/,
            optional: true,
          },
          { key: "total", title: { zh: "收入总计", en: "Total income" }, label: /^收入(总计|合计|总额)$/ },
        ],
      },
    },
    {
      key: "expenditure",
      heading: /支出/,
      columns: [
        {
          key: "total",
          title: { zh: "合计", en: "Total" },
          sumOf: ["basic", "project"],
          label: /^((本年|当年|年初)?预算(数|金额)?|金额|合计)$/,
          notUnder: comparison,
        },
        ...basicAndProject.map((column) => ({ ...column, optional: true })),
      ],
      rows: {
        by: "item",
        classes: true,
        items: [
          {
            key: "total",
            title: { zh: "支出总计", en: "Total expenditure" },
            label: /^支出(总计|合计|总额)$/,
          },
          {
            key: "currentYearTotal",
            title: { zh: "本年支出合计", en: "Expenditure of the year" },
            label: /^本年支出(合计|小计)?$/,
            optional: true,
          },
          ...kindsOfExpenditure,
          {
            key: "carryForward",
            title: { zh: "结转下年", en: "Carried to next year" },
            label: /^(结转下年|年末结转(和结余)?)/,
            optional: true,
          },
        ],
      },
    },
  ],
});
