import type { BudgetSheets } from "./small-budget";

const byFunction = (title: string, rows: BudgetSheets[string]): BudgetSheets[string] => [
  [title],
  ["编制部门：云溪县档案馆", null, null, null, null, null, "单位：元"],
  ["功能分类科目编码", null, null, "功能分类科目名称", "合计", "基本支出", "项目支出"],
  ["类", "款", "项"],
  ...rows,
];

/** The two forms of a small budget whose money is neither tax nor the unit's own: land sales and a state enterprise's profit. */
export const otherMoney: BudgetSheets = {
  基金: byFunction("2025年部门政府性基金预算支出功能分类预算表", [
    ["212", null, null, "城乡社区支出", 60_000, 0, 60_000],
    ["212", "08", null, "国有土地使用权出让收入安排的支出", 60_000, 0, 60_000],
    ["212", "08", "99", "其他国有土地使用权出让收入安排的支出", 60_000, 0, 60_000],
    ["合计", null, null, null, 60_000, 0, 60_000],
  ]),
  国资: byFunction("2025年部门国有资本经营预算支出功能分类预算表", [
    ["223", null, null, "国有资本经营预算支出", 30_000, 0, 30_000],
    ["223", "01", null, "解决历史遗留问题及改革成本支出", 30_000, 0, 30_000],
    ["223", "01", "05", "国有企业退休人员社会化管理补助支出", 30_000, 0, 30_000],
    ["合计", null, null, null, 30_000, 0, 30_000],
  ]),
};

/** The account of the second of them, in 万元. */
export const stateCapitalAccount: BudgetSheets = {
  "09": [
    ["国有资本经营预算财政拨款收入支出决算表"],
    ["公开09表"],
    ["部门：云溪县档案馆", null, null, null, null, null, null, "单位：万元"],
    [
      "功能分类科目编码",
      "科目名称",
      "年初结转和结余",
      "本年收入",
      "本年支出合计",
      "基本支出",
      "项目支出",
      "年末结转和结余",
    ],
    ["223", "国有资本经营预算支出", 0, 3, 3, 0, 3, 0],
    ["22301", "解决历史遗留问题及改革成本支出", 0, 3, 3, 0, 3, 0],
    ["2230105", "国有企业退休人员社会化管理补助支出", 0, 3, 3, 0, 3, 0],
    ["合计", null, 0, 3, 3, 0, 3, 0],
  ],
};
