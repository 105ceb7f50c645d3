import {
  amount,
  both,
  codedForm,
  emptyNote,
  name,
  sideBySide,
  type FormLayout,
  type HeadingLeaf,
  type HeadingNode,
} from "../form-layout";
import { previousYearKey, type ThreePublicItem } from "../departmental-budget/three-public-expenses";

/** How a set calls a form: the name of its sheet and its printed title, each for department and unit alike. */
type FormName = readonly [sheet: string, title: string];

const named = (template: string, [sheet, title]: FormName) => ({
  template,
  sheetName: both(sheet),
  title: both(title),
});

const columns = (list: readonly (readonly [column: string, label: string])[]): HeadingLeaf[] =>
  list.map(([column, label]) => amount("rows", column, label, 15));

const basicAndProject = columns([
  ["total", "合计"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
]);

/** 财政拨款, and what a unit has beside it; a column the source does not tell is left out. */
const fundColumns = columns([
  ["total", "合计"],
  ["fiscalAppropriation", "财政拨款收入"],
  ["specialAccount", "财政专户管理资金"],
  ["publicService", "事业收入"],
  ["ancillaryBusiness", "事业单位经营收入"],
  ["grantsFromHigherLevel", "上级补助收入"],
  ["fromSubordinateUnits", "附属单位上缴收入"],
  ["other", "其他收入"],
  ["carryOver", "上年结转"],
]);

const budgetColumns = columns([
  ["total", "合计"],
  ["fiscalAppropriation", "财政拨款"],
  ["specialAccount", "财政专户管理资金"],
  ["unitFunds", "单位资金"],
  ["carryOver", "上年结转"],
]);

const incomeLines = [
  ["fiscalAppropriation", "一、财政拨款收入"],
  ["generalPublicBudget", "1. 一般公共预算拨款收入"],
  ["governmentFunds", "2. 政府性基金预算拨款收入"],
  ["stateCapital", "3. 国有资本经营预算拨款收入"],
  ["specialAccount", "二、财政专户管理资金收入"],
  ["publicService", "三、事业收入"],
  ["ancillaryBusiness", "四、事业单位经营收入"],
  ["grantsFromHigherLevel", "五、上级补助收入"],
  ["fromSubordinateUnits", "六、附属单位上缴收入"],
  ["other", "七、其他收入"],
  ["currentYearTotal", "本年收入合计"],
  ["carryOver", "上年结转"],
  ["total", "收入总计"],
] as const;

const expenditureLines = [
  ["currentYearTotal", "本年支出合计"],
  ["carryForward", "结转下年"],
  ["total", "支出总计"],
] as const;

/** 部门收支总表: income beside expenditure. */
function summary(names: FormName): FormLayout {
  return {
    ...named("income-and-expenditure-summary", names),
    headings: sideBySide(
      { label: "收入", columns: [amount("income", "budget", "预算数")] },
      { label: "支出", columns: [amount("expenditure", "total", "预算数")] },
    ),
    lines: { income: incomeLines, expenditure: expenditureLines },
  };
}

/** 财政拨款收支总表: the three budgets and what they pay for. */
function appropriations(names: FormName): FormLayout {
  return {
    ...named("fiscal-appropriation-summary", names),
    headings: sideBySide(
      { label: "收入", columns: [amount("income", "budget", "预算数")] },
      {
        label: "支出",
        columns: [
          amount("expenditure", "total", "合计"),
          amount("expenditure", "generalPublicBudget", "一般公共预算"),
          amount("expenditure", "governmentFunds", "政府性基金预算"),
          amount("expenditure", "stateCapital", "国有资本经营预算", 19),
        ],
      },
    ),
    lines: {
      income: [
        ["generalPublicBudget", "一、一般公共预算拨款"],
        ["governmentFunds", "二、政府性基金预算拨款"],
        ["stateCapital", "三、国有资本经营预算拨款"],
        ["total", "收入总计"],
      ],
      expenditure: [["total", "支出总计"]],
    },
  };
}

const functional = (
  template: string,
  names: FormName,
  of: readonly HeadingNode[],
  budget?: string,
): FormLayout =>
  codedForm(
    { ...named(template, names), ...(budget === undefined ? {} : { emptyNote: emptyNote(budget) }) },
    of,
  );

const income = (names: FormName) => functional("income-summary", names, fundColumns);
const expenditure = (names: FormName) => functional("expenditure-summary", names, basicAndProject);
/** 一般公共预算支出表, last year's budget before this year's where it is known. */
const generalPublicBudgetOfTwoYears = (names: FormName) =>
  functional(
    "general-public-budget-expenditure",
    names,
    [amount("rows", "previousBudget", "上年预算数", 15), { label: "本年预算数", under: basicAndProject }],
    "一般公共预算",
  );
const generalPublicBudget = (names: FormName) =>
  functional("general-public-budget-expenditure", names, basicAndProject, "一般公共预算");
const governmentFunds = (names: FormName) =>
  functional("government-funds-expenditure", names, basicAndProject, "政府性基金预算");
const stateCapital = (names: FormName) =>
  functional("state-capital-expenditure", names, basicAndProject, "国有资本经营预算");

/** 基本支出表 to the 款 of the department's economic classification. */
const basicExpenditure = (names: FormName) =>
  codedForm(
    { ...named("basic-expenditure-by-economic-class", names), emptyNote: emptyNote("一般公共预算基本") },
    columns([
      ["total", "合计"],
      ["personnel", "人员经费"],
      ["operating", "公用经费"],
    ]),
    "经济分类科目编码",
  );

const byEconomicClass = (names: FormName) =>
  codedForm(
    { ...named("fiscal-appropriation-by-economic-class", names), emptyNote: emptyNote("财政拨款") },
    basicAndProject,
    "经济分类科目编码",
  );

/** The items of “三公”经费 as columns. */
function threePublicItems(item: (column: ThreePublicItem, label: string) => HeadingLeaf): HeadingNode[] {
  return [
    item("total", "合计"),
    item("overseasVisits", "因公出国（境）费"),
    {
      label: "公务用车购置及运行费",
      under: [
        item("officialVehicles", "小计"),
        item("vehiclePurchases", "公务用车购置费"),
        item("vehicleOperation", "公务用车运行费"),
      ],
    },
    item("officialReceptions", "公务接待费"),
  ];
}

/** “三公”经费 with its items as columns over one row of amounts. */
function threePublic(names: FormName): FormLayout {
  return {
    ...named("three-public-expenses", names),
    headings: both(threePublicItems((column, label) => amount("amounts", column, label))),
  };
}

/** The same, last year's budget at the left where it is known. */
function threePublicOfTwoYears(names: FormName): FormLayout {
  const previous = (column: ThreePublicItem, label: string) =>
    amount("amounts", previousYearKey(column), label, 14);
  return {
    ...named("three-public-expenses", names),
    headings: both([
      { label: "上年预算数", under: threePublicItems(previous) },
      {
        label: "本年预算数",
        under: threePublicItems((column, label) => amount("amounts", column, label, 14)),
      },
    ]),
  };
}

/** A list by name: projects or purchases and what pays for them; an empty one says of what there is none. */
function list(
  template: string,
  names: FormName,
  [label, what]: readonly [label: string, what: string],
  of: readonly HeadingLeaf[],
): FormLayout {
  return {
    ...named(template, names),
    headings: both([name("rows", label, 44), ...of]),
    emptyNote: emptyNote(what),
  };
}

const projects = (names: FormName) => list("project-expenditure", names, ["项目名称", "项目"], budgetColumns);

const purchases = (names: FormName) =>
  list(
    "government-procurement",
    names,
    ["采购项目", "政府采购"],
    columns([
      ["total", "采购总额"],
      ["goods", "货物"],
      ["works", "工程"],
      ["services", "服务"],
      ["fiscalAppropriation", "财政拨款"],
      ["unitFunds", "单位资金"],
    ]),
  );

/** 项目支出绩效目标表: a card for each project, the money of the year in it. */
function performanceTargets(names: FormName): FormLayout {
  return {
    ...named("project-performance-targets", names),
    orientation: "portrait",
    headings: both([
      amount("totalFunds", "amount", "年度资金总额"),
      amount("fiscalAppropriation", "amount", "其中：财政拨款"),
      amount("otherFunds", "amount", "其他资金"),
    ]),
    emptyNote: emptyNote("项目"),
  };
}

const services = (names: FormName) =>
  list("purchased-services", names, ["购买服务项目", "政府购买服务"], budgetColumns);

/** 财预〔2016〕143号: eight forms. */
export const nationalMinimumLayouts: readonly FormLayout[] = [
  summary(["收支总体情况表", "部门收支总体情况表"]),
  income(["收入总体情况表", "部门收入总体情况表"]),
  expenditure(["支出总体情况表", "部门支出总体情况表"]),
  appropriations(["财政拨款收支总体情况表", "财政拨款收支总体情况表"]),
  generalPublicBudgetOfTwoYears(["一般公共预算支出情况表", "一般公共预算支出情况表"]),
  basicExpenditure(["基本支出情况表", "一般公共预算基本支出情况表"]),
  threePublicOfTwoYears(["“三公”经费支出情况表", "一般公共预算“三公”经费支出情况表"]),
  governmentFunds(["政府性基金预算支出情况表", "政府性基金预算支出情况表"]),
];

/** 表一 to 表九 of 2017. */
export const nineTables2017Layouts: readonly FormLayout[] = [
  summary(["表一 收支预算总表", "部门收支预算总表"]),
  income(["表二 收入预算总表", "部门收入预算总表"]),
  expenditure(["表三 支出预算总表", "部门支出预算总表"]),
  basicExpenditure(["表四 基本支出明细表", "部门一般公共预算基本支出明细表（分经济科目分类）"]),
  appropriations(["表五 财政拨款收支总表", "部门财政拨款收支总表"]),
  byEconomicClass(["表六 财政拨款支出表", "部门财政拨款支出表（分经济科目分类）"]),
  generalPublicBudget(["表七 一般公共预算支出表", "部门一般公共预算支出表"]),
  governmentFunds(["表八 政府性基金支出预算表", "部门政府性基金支出预算表"]),
  threePublic(["表九 “三公”经费支出预算表", "部门“三公”经费支出预算表"]),
];

/** Eleven forms with state capital, projects and their performance targets. */
export const elevenTablesLayouts: readonly FormLayout[] = [
  summary(["收支总表", "部门收支总表"]),
  income(["收入总表", "部门收入总表"]),
  expenditure(["支出总表", "部门支出总表"]),
  appropriations(["财政拨款收支总表", "财政拨款收支总表"]),
  generalPublicBudgetOfTwoYears(["一般公共预算支出表", "一般公共预算支出表"]),
  basicExpenditure(["基本支出明细表", "一般公共预算基本支出明细表（按经济分类）"]),
  threePublicOfTwoYears(["“三公”经费支出表", "一般公共预算“三公”经费支出表"]),
  governmentFunds(["政府性基金预算支出表", "政府性基金预算支出表"]),
  stateCapital(["国有资本经营预算支出表", "国有资本经营预算支出表"]),
  projects(["项目支出表", "项目支出表"]),
  performanceTargets(["项目支出绩效目标表", "项目支出绩效目标表"]),
];

/** 公开表1 to 公开表5. */
export const publicTablesLayouts: readonly FormLayout[] = [
  summary(["公开表1 收支总表", "部门收支总表"]),
  income(["公开表1-1 收入总表", "部门收入总表"]),
  expenditure(["公开表1-2 支出总表", "部门支出总表"]),
  appropriations(["公开表2 财政拨款收支总表", "财政拨款收支预算总表"]),
  byEconomicClass(["公开表2-1 财政拨款支出", "财政拨款支出预算表（部门经济分类科目）"]),
  generalPublicBudget(["公开表3 一般公共预算支出", "一般公共预算支出预算表"]),
  basicExpenditure(["公开表3-1 基本支出", "一般公共预算基本支出预算表"]),
  list(
    "general-public-budget-projects",
    ["公开表3-2 项目支出", "一般公共预算项目支出预算表"],
    ["项目名称", "一般公共预算项目"],
    [amount("rows", "total", "合计")],
  ),
  threePublic(["公开表3-3 “三公”经费", "一般公共预算“三公”经费支出预算表"]),
  governmentFunds(["公开表4 政府性基金", "政府性基金支出预算表"]),
  stateCapital(["公开表5 国有资本经营预算", "国有资本经营预算支出预算表"]),
  performanceTargets(["公开表6 项目绩效目标", "部门预算项目绩效目标表"]),
];

/** 预算01-1 to 预算07 of Yunnan, as far as a source tells them. */
export const numberedTablesLayouts: readonly FormLayout[] = [
  summary(["财务收支预算总表01-1", "部门财务收支预算总表"]),
  income(["收入预算表01-2", "部门收入预算表"]),
  expenditure(["支出预算表01-3", "部门支出预算表"]),
  appropriations(["财政拨款收支预算总表02-1", "部门财政拨款收支预算总表"]),
  generalPublicBudget(["一般公共预算支出预算表02-2", "一般公共预算支出预算表"]),
  threePublic(["“三公”经费支出预算表03", "一般公共预算“三公”经费支出预算表"]),
  projects(["项目支出预算表05-1", "部门项目支出预算表"]),
  governmentFunds(["政府性基金预算支出预算表06", "部门政府性基金预算支出预算表"]),
  purchases(["政府采购预算表07", "部门政府采购预算表"]),
  services(["政府购买服务预算表08", "部门政府购买服务预算表"]),
];
