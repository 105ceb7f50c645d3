import { appropriationColumns } from "../appropriation-columns";
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
export function summary(names: FormName): FormLayout {
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
export function appropriations(names: FormName): FormLayout {
  return {
    ...named("fiscal-appropriation-summary", names),
    headings: sideBySide(
      { label: "收入", columns: [amount("income", "budget", "预算数")] },
      {
        label: "支出",
        columns: appropriationColumns,
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

/** 部门收入总表: by function and by source of money. */
export const income = (names: FormName) => functional("income-summary", names, fundColumns);
/** 部门支出总表: by function, basic and project. */
export const expenditure = (names: FormName) => functional("expenditure-summary", names, basicAndProject);
/** 一般公共预算支出表, last year's budget before this year's where it is known. */
export const generalPublicBudgetOfTwoYears = (names: FormName) =>
  functional(
    "general-public-budget-expenditure",
    names,
    [amount("rows", "previousBudget", "上年预算数", 15), { label: "本年预算数", under: basicAndProject }],
    "一般公共预算",
  );
/** 一般公共预算支出表 of this year alone. */
export const generalPublicBudget = (names: FormName) =>
  functional("general-public-budget-expenditure", names, basicAndProject, "一般公共预算");
/** 政府性基金预算支出表. */
export const governmentFunds = (names: FormName) =>
  functional("government-funds-expenditure", names, basicAndProject, "政府性基金预算");
/** 国有资本经营预算支出表. */
export const stateCapital = (names: FormName) =>
  functional("state-capital-expenditure", names, basicAndProject, "国有资本经营预算");

/** 基本支出表 to the 款 of the department's economic classification. */
export const basicExpenditure = (names: FormName) =>
  codedForm(
    { ...named("basic-expenditure-by-economic-class", names), emptyNote: emptyNote("一般公共预算基本") },
    columns([
      ["total", "合计"],
      ["personnel", "人员经费"],
      ["operating", "公用经费"],
    ]),
    "经济分类科目编码",
  );

/** 财政拨款支出表 by the department's economic classification. */
export const byEconomicClass = (names: FormName) =>
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
export function threePublic(names: FormName): FormLayout {
  return {
    ...named("three-public-expenses", names),
    headings: both(threePublicItems((column, label) => amount("amounts", column, label))),
  };
}

/** The same of what the funds pay. */
export function governmentFundsThreePublic(names: FormName): FormLayout {
  return {
    ...threePublic(names),
    template: "government-funds-three-public",
    emptyNote: emptyNote("政府性基金预算“三公”经费"),
  };
}

/** The same, last year's budget at the left where it is known. */
export function threePublicOfTwoYears(names: FormName): FormLayout {
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
export function list(
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

/** 项目支出表. */
export const projects = (names: FormName) =>
  list("project-expenditure", names, ["项目名称", "项目"], budgetColumns);

/** 政府采购预算表. */
export const purchases = (names: FormName) =>
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
export function performanceTargets(names: FormName): FormLayout {
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

/** 政府购买服务预算表. */
export const services = (names: FormName) =>
  list("purchased-services", names, ["购买服务项目", "政府购买服务"], budgetColumns);
