import {
  amount,
  both,
  codedForm,
  name,
  sideBySide,
  type FormLayout,
  type HeadingLeaf,
  type HeadingNode,
} from "../form-layout";
import { threePublicAccountLayout } from "./three-public-layouts";

const account = (section: string) => amount(section, "amount", "决算数");

const columns = (list: readonly (readonly [column: string, label: string])[]): HeadingLeaf[] =>
  list.map(([column, label]) => amount("rows", column, label, 15));

const named = (template: string, sheet: string, title: string) => ({
  template,
  sheetName: both(sheet),
  title: both(title),
  yearWord: "年度" as const,
});

/** The functional classes in the order the accounts print them, each whether it has money or not. */
const classes = [
  ["201", "一、一般公共服务支出"],
  ["202", "二、外交支出"],
  ["203", "三、国防支出"],
  ["204", "四、公共安全支出"],
  ["205", "五、教育支出"],
  ["206", "六、科学技术支出"],
  ["207", "七、文化旅游体育与传媒支出"],
  ["208", "八、社会保障和就业支出"],
  ["210", "九、卫生健康支出"],
  ["211", "十、节能环保支出"],
  ["212", "十一、城乡社区支出"],
  ["213", "十二、农林水支出"],
  ["214", "十三、交通运输支出"],
  ["215", "十四、资源勘探工业信息等支出"],
  ["216", "十五、商业服务业等支出"],
  ["217", "十六、金融支出"],
  ["219", "十七、援助其他地区支出"],
  ["220", "十八、自然资源海洋气象等支出"],
  ["221", "十九、住房保障支出"],
  ["222", "二十、粮油物资储备支出"],
  ["223", "二十一、国有资本经营预算支出"],
  ["224", "二十二、灾害防治及应急管理支出"],
  ["229", "二十三、其他支出"],
  ["231", "二十四、债务还本支出"],
  ["232", "二十五、债务付息支出"],
  ["234", "二十六、抗疫特别国债安排的支出"],
] as const;

/** 债务还本 and 债务付息, which the official form leaves out (24 lines) and places with such money print (26 lines). */
const rareClasses = ["231", "232"] as const;

/** The economic items of basic expenditure that 06 prints, personnel at the left and operating at the right. */
const personnelCodes =
  "301 30101 30102 30103 30106 30107 30108 30109 30110 30111 30112 30113 30114 30199 303 30301 30302 30303 30304 30305 30306 30307 30308 30309 30310 30311 30399";
const operatingCodes =
  "302 30201 30202 30203 30204 30205 30206 30207 30208 30209 30211 30212 30213 30214 30215 30216 30217 30218 30224 30225 30226 30227 30228 30229 30231 30239 30240 30299 310 31001 31002 31003 31007 31013 31019 31021 31022 31099";

/** 08 and 09: what a budget whose money keeps its purpose brought forward, had, spent and carries on. */
function ofOneBudget(template: string, sheet: string, title: string, budget: string): FormLayout {
  return codedForm(
    {
      ...named(template, sheet, title),
      emptyNote: ({ kind }) =>
        `说明：${{ department: "本部门", unit: "本单位" }[kind]}本年度没有${budget}财政拨款收入和支出，故本表无数据。`,
    },
    [
      ...columns([
        ["carryOver", "年初结转和结余"],
        ["income", "本年收入"],
      ]),
      {
        label: "本年支出",
        under: columns([
          ["total", "合计"],
          ["basic", "基本支出"],
          ["project", "项目支出"],
        ]),
      },
      ...columns([["carryForward", "年末结转和结余"]]),
    ],
    "功能分类科目编码",
  );
}

/** The print of the nine forms 01 to 09 of the final accounts, in 万元. */
export const finalAccountLayouts: readonly FormLayout[] = [
  {
    ...named("income-and-expenditure-account", "01收入支出决算总表", "收入支出决算总表"),
    orientation: "portrait",
    headings: sideBySide(
      { label: "收入", columns: [account("income")] },
      { label: "支出", columns: [account("expenditure")] },
    ),
    rareClasses,
    lines: {
      income: [
        ["generalPublicBudget", "一、一般公共预算财政拨款收入"],
        ["governmentFunds", "二、政府性基金预算财政拨款收入"],
        ["stateCapital", "三、国有资本经营预算财政拨款收入"],
        ["grantsFromHigherLevel", "四、上级补助收入"],
        ["publicService", "五、事业收入"],
        ["ancillaryBusiness", "六、经营收入"],
        ["fromSubordinateUnits", "七、附属单位上缴收入"],
        ["other", "八、其他收入"],
        ["currentYearTotal", "本年收入合计"],
        ["surplusUsed", "使用非财政拨款结余（含专用结余）"],
        ["carryOver", "年初结转和结余"],
        ["total", "总计"],
      ],
      expenditure: [
        ...classes,
        ["currentYearTotal", "本年支出合计"],
        ["surplusDistributed", "结余分配"],
        ["carryForward", "年末结转和结余"],
        ["total", "总计"],
      ],
    },
  },
  codedForm(
    named("income-account", "02收入决算表", "收入决算表"),
    columns([
      ["total", "本年收入合计"],
      ["fiscalAppropriation", "财政拨款收入"],
      ["grantsFromHigherLevel", "上级补助收入"],
      ["publicService", "事业收入"],
      ["ancillaryBusiness", "经营收入"],
      ["fromSubordinateUnits", "附属单位上缴收入"],
      ["other", "其他收入"],
    ]),
    "功能分类科目编码",
  ),
  codedForm(
    named("expenditure-account", "03支出决算表", "支出决算表"),
    columns([
      ["total", "本年支出合计"],
      ["basic", "基本支出"],
      ["project", "项目支出"],
      ["remittedToHigherLevel", "上缴上级支出"],
      ["ancillaryBusiness", "经营支出"],
      ["subsidiesToSubordinateUnits", "对附属单位补助支出"],
    ]),
    "功能分类科目编码",
  ),
  {
    ...named("fiscal-appropriation-account", "04财政拨款收入支出决算总表", "财政拨款收入支出决算总表"),
    orientation: "portrait",
    rareClasses,
    headings: sideBySide(
      { label: "收入", columns: [account("income")] },
      {
        label: "支出",
        columns: [
          amount("expenditure", "total", "合计", 13),
          amount("expenditure", "generalPublicBudget", "一般公共预算财政拨款", 13),
          amount("expenditure", "governmentFunds", "政府性基金预算财政拨款", 13),
          amount("expenditure", "stateCapital", "国有资本经营预算财政拨款", 13),
        ],
      },
    ),
    lines: {
      income: [
        ["generalPublicBudget", "一、一般公共预算财政拨款"],
        ["governmentFunds", "二、政府性基金预算财政拨款"],
        ["stateCapital", "三、国有资本经营预算财政拨款"],
        ["currentYearTotal", "本年收入合计"],
        ["carryOver", "年初财政拨款结转和结余"],
        ["generalPublicBudget#1", "一、一般公共预算财政拨款"],
        ["governmentFunds#1", "二、政府性基金预算财政拨款"],
        ["stateCapital#1", "三、国有资本经营预算财政拨款"],
        ["total", "总计"],
      ],
      expenditure: [
        ...classes,
        ["currentYearTotal", "本年支出合计"],
        ["carryForward", "年末财政拨款结转和结余"],
        ["total", "总计"],
      ],
    },
  },
  codedForm(
    named("general-public-budget-account", "05一般公共预算支出决算表", "一般公共预算财政拨款支出决算表"),
    columns([
      ["total", "合计"],
      ["basic", "基本支出"],
      ["project", "项目支出"],
    ]),
    "功能分类科目编码",
  ),
  {
    ...named("basic-expenditure-account", "06基本支出决算表", "一般公共预算财政拨款基本支出决算表"),
    orientation: "portrait",
    headings: both(
      ["personnel", "operating"].flatMap((section): HeadingNode[] => [
        { label: "经济分类科目编码", section, content: { kind: "code", part: "whole" }, width: 12 },
        name(section, "科目名称", 32),
        amount(section, "amount", "决算数", 15),
      ]),
    ),
    printedCodes: { personnel: personnelCodes.split(" "), operating: operatingCodes.split(" ") },
    totalLabels: { personnel: "人员经费合计", operating: "公用经费合计" },
  },
  threePublicAccountLayout,
  ofOneBudget(
    "government-funds-account",
    "08政府性基金预算收支决算表",
    "政府性基金预算财政拨款收入支出决算表",
    "政府性基金预算",
  ),
  ofOneBudget(
    "state-capital-account",
    "09国有资本经营预算收支决算表",
    "国有资本经营预算财政拨款收入支出决算表",
    "国有资本经营预算",
  ),
];
