import { appropriationColumns } from "../appropriation-columns";
import { amount, both, codeAndName, emptyNote, name, type FormLayout } from "../form-layout";

function functionalForm(
  form: {
    readonly template: string;
    readonly sheet: string;
    readonly title: string;
    readonly heading: string;
    readonly emptyNote?: FormLayout["emptyNote"];
  },
  columns: readonly (readonly [column: string, label: string])[],
): FormLayout {
  return {
    template: form.template,
    sheetName: { department: `部门${form.sheet}`, unit: `单位${form.sheet}` },
    title: { department: `部门${form.title}`, unit: `预算单位${form.title}` },
    ...(form.emptyNote ? { emptyNote: form.emptyNote } : {}),
    headings: both([
      codeAndName(["类", "款", "项"], "功能分类科目编码", "功能分类科目名称"),
      { label: form.heading, under: columns.map(([column, label]) => amount("rows", column, label)) },
    ]),
  };
}

const basicAndProject = [
  ["total", "合计"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
] as const;

const summaryIncome = {
  label: "本年收入",
  under: [name("income", "项目", 30), amount("income", "budget", "预算数")],
};

/** The print of the nine forms of the district set, in the order of its contents page. */
export const districtBudgetLayouts: readonly FormLayout[] = [
  {
    template: "income-and-expenditure-summary",
    sheetName: { department: "部门收支总表", unit: "单位收支总表" },
    title: { department: "部门财务收支预算总表", unit: "预算单位财务收支预算总表" },
    headings: {
      department: [
        summaryIncome,
        {
          label: "本年支出",
          under: [name("expenditure", "项目", 30), amount("expenditure", "total", "预算数")],
        },
      ],
      unit: [
        summaryIncome,
        {
          label: "本年支出",
          under: [
            name("expenditure", "项目", 30),
            {
              label: "预算数",
              under: [
                amount("expenditure", "total", "合计"),
                {
                  label: "基本支出",
                  under: [
                    amount("expenditure", "personnel", "人员经费"),
                    amount("expenditure", "operating", "公用经费"),
                  ],
                },
                amount("expenditure", "project", "项目支出"),
              ],
            },
          ],
        },
      ],
    },
    lines: {
      income: [
        ["fiscalAppropriation", "一、财政拨款收入"],
        ["generalPublicBudget", "1、一般公共预算资金"],
        ["governmentFunds", "2、政府性基金"],
        ["stateCapital", "3、国有资本经营预算"],
        ["publicService", "二、事业收入"],
        ["ancillaryBusiness", "三、事业单位经营收入"],
        ["other", "四、其他收入"],
        ["total", "收入总计"],
      ],
      expenditure: [["total", "支出总计"]],
    },
  },
  functionalForm(
    { template: "income-summary", sheet: "收入总表", title: "收入预算总表", heading: "收入预算" },
    [
      ["total", "合计"],
      ["fiscalAppropriation", "财政拨款收入"],
      ["publicService", "事业收入"],
      ["ancillaryBusiness", "事业单位\n经营收入"],
      ["other", "其他收入"],
    ],
  ),
  functionalForm(
    { template: "expenditure-summary", sheet: "支出总表", title: "支出预算总表", heading: "支出预算" },
    basicAndProject,
  ),
  {
    template: "fiscal-appropriation-summary",
    sheetName: { department: "部门财政拨款收支总表", unit: "单位财政拨款收支总表" },
    title: { department: "部门财政拨款收支预算总表", unit: "预算单位财政拨款收支预算总表" },
    headings: both([
      { label: "财政拨款收入", under: [name("income", "项目", 26), amount("income", "budget", "预算数")] },
      {
        label: "财政拨款支出",
        under: [name("expenditure", "项目", 28), ...appropriationColumns],
      },
    ]),
    lines: {
      income: [
        ["generalPublicBudget", "一、一般公共预算资金"],
        ["governmentFunds", "二、政府性基金"],
        ["stateCapital", "三、国有资本经营预算"],
        ["total", "收入总计"],
      ],
      expenditure: [["total", "支出总计"]],
    },
  },
  functionalForm(
    {
      template: "general-public-budget-expenditure",
      sheet: "一般公共预算拨款表",
      title: "一般公共预算支出功能分类预算表",
      heading: "一般公共预算支出",
      emptyNote: emptyNote("一般公共预算"),
    },
    basicAndProject,
  ),
  functionalForm(
    {
      template: "government-funds-expenditure",
      sheet: "政府性基金拨款表",
      title: "政府性基金预算支出功能分类预算表",
      heading: "政府性基金预算支出",
      emptyNote: emptyNote("政府性基金预算"),
    },
    basicAndProject,
  ),
  functionalForm(
    {
      template: "state-capital-expenditure",
      sheet: "国有资本经营预算拨款表",
      title: "国有资本经营预算支出功能分类预算表",
      heading: "国有资本经营预算支出",
      emptyNote: emptyNote("国有资本经营预算"),
    },
    basicAndProject,
  ),
  {
    template: "basic-expenditure-by-economic-class",
    sheetName: { department: "部门基本支出明细表", unit: "单位基本支出明细表" },
    title: {
      department: "部门一般公共预算基本支出部门预算经济分类预算表",
      unit: "预算单位一般公共预算基本支出部门预算经济分类预算表",
    },
    emptyNote: emptyNote("一般公共预算基本"),
    headings: both([
      codeAndName(["类", "款"], "经济分类科目编码", "部门经济分类科目名称"),
      {
        label: "一般公共预算基本支出",
        under: [
          amount("rows", "total", "合计"),
          amount("rows", "personnel", "人员经费"),
          amount("rows", "operating", "公用经费"),
        ],
      },
    ]),
  },
  {
    template: "three-public-expenses",
    sheetName: { department: "部门“三公”和机关运行经费表", unit: "单位“三公”和机关运行经费表" },
    title: { department: "部门“三公”经费和机关运行经费预算表", unit: "单位“三公”经费和机关运行经费预算表" },
    headings: both([
      {
        label: "“三公”经费预算数",
        under: [
          amount("amounts", "total", "合计"),
          amount("amounts", "overseasVisits", "因公出国（境）费"),
          amount("amounts", "officialReceptions", "公务接待费"),
          {
            label: "公务用车购置及运行费",
            under: [
              amount("amounts", "officialVehicles", "小计"),
              amount("amounts", "vehiclePurchases", "购置费"),
              amount("amounts", "vehicleOperation", "运行费"),
            ],
          },
        ],
      },
      amount("amounts", "agencyOperation", "机关运行经费预算数", 20),
    ]),
  },
];
