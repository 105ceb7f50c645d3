import { defineTemplate, type ItemDefinition } from "../template";
import { accountColumn, otherIncome } from "./columns";
import { expenditureByNature } from "./expenditure-by-nature";

const appropriations: readonly ItemDefinition[] = [
  {
    key: "generalPublicBudget",
    title: "一般公共预算财政拨款收入",
    label: /^一般公共预算(财政)?(拨款)?(收入)?$/,
  },
  {
    key: "governmentFunds",
    title: "政府性基金预算财政拨款收入",
    label: /^政府性基金(预算)?(财政)?(拨款)?(收入)?$/,
  },
  {
    key: "stateCapital",
    title: "国有资本经营预算财政拨款收入",
    label: /^国有资本经营(预算)?(财政)?(拨款)?(收入)?$/,
  },
];

/** Until 2019 the three budgets stood in one line, of which the funds alone were named: 其中：政府性基金预算财政拨款. */
const fiscalAppropriation: ItemDefinition = {
  key: "fiscalAppropriation",
  title: "财政拨款收入",
  label: /^财政拨款收入$/,
  sumOf: appropriations.map(({ key }) => key),
  optional: true,
};

const furtherIncome: readonly ItemDefinition[] = otherIncome.map(({ key, title, label }) => ({
  key,
  title,
  label,
}));

/** 01 收入支出决算总表: all income and expenditure of the year, what was brought forward and what is carried on. */
export const incomeAndExpenditureAccount = defineTemplate({
  id: "income-and-expenditure-account",
  title: "收入支出决算总表",
  titles: [/(?<!拨款|预算|基金)(收入支出|收支)决算总表$/],
  unit: "tenThousandYuan",
  decimals: 2,
  sections: [
    {
      key: "income",
      heading: /收入/,
      columns: [accountColumn],
      rows: {
        by: "item",
        items: [
          fiscalAppropriation,
          ...appropriations,
          ...furtherIncome,
          {
            key: "currentYearTotal",
            title: "本年收入合计",
            label: /^本年收入(合计|小计)?$/,
            sumOf: [fiscalAppropriation, ...furtherIncome].map(({ key }) => key),
          },
          {
            key: "surplusUsed",
            title: "使用非财政拨款结余（含专用结余）",
            label: /^(使用非财政拨款结余(\(含专用结余\))?|用事业基金弥补收支差额)$/,
          },
          {
            key: "carryOver",
            title: "年初结转和结余",
            label: /^(年初|上年)结转(和?结余)?$/,
          },
          {
            key: "total",
            title: "收入总计",
            label: /^(收入)?总计$/,
            sumOf: ["currentYearTotal", "surplusUsed", "carryOver"],
          },
        ],
      },
    },
    {
      key: "expenditure",
      heading: /支出/,
      columns: [accountColumn],
      rows: {
        by: "item",
        classes: true,
        items: [
          {
            key: "currentYearTotal",
            title: "本年支出合计",
            label: /^本年支出(合计|小计)?$/,
          },
          {
            key: "surplusDistributed",
            title: "结余分配",
            label: /^结余分配$/,
          },
          {
            key: "carryForward",
            title: "年末结转和结余",
            label: /^年末结转(和?结余)?$/,
          },
          {
            key: "total",
            title: "支出总计",
            label: /^(支出)?总计$/,
            sumOf: ["currentYearTotal", "surplusDistributed", "carryForward"],
          },
        ],
      },
    },
    expenditureByNature,
  ],
});
