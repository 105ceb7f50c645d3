import { target, type SubjectDefinition, type Target } from "./subject";

/** A whole rather than part of a longer name: the phrase follows a year, an organisation, or nothing. */
const ofTheWhole =
  "(?<=(?:^|(?<![本当])年|年度|包括|其中|部门|单位|[,:;。)]|局|部|办|室|处|委|会|院|校|中心|所|站|馆|队|厅|署|社|园|街道|镇|乡|政府|公司|联|“|本级)(?:预算)?)";

/** Income and expenditure in one: 收支, 收入、支出. */
const bothSides = "(?:收入[、和]?支出|收[、和]?支)";

/** A line of the final account of income and expenditure. */
function accountOf(section: "income" | "expenditure", row: string): readonly Target[] {
  return [target("income-and-expenditure-account", section, row, "amount")];
}

/** 收入总计 holds what was carried over and 本年收入合计 does not; both forms of words are of one form. */
const currentYear: readonly SubjectDefinition[] = [
  {
    id: "currentYearIncome",
    title: "本年收入",
    phrase: new RegExp(`${ofTheWhole}(?:本年(?:总收入|收入)|(?:本年)?收入合计)`),
    targets: [
      ...accountOf("income", "currentYearTotal"),
      target("income-and-expenditure-summary", "income", "currentYearTotal", "budget"),
      target("income-and-expenditure-summary", "income", "total", "budget"),
      target("income-summary", "rows", "total", "total"),
      ...accountOf("income", "total"),
    ],
  },
  {
    id: "currentYearExpenditure",
    title: "本年支出",
    phrase: new RegExp(`${ofTheWhole}(?:本年(?:总支出|支出)|(?:本年)?支出合计)`),
    targets: [
      ...accountOf("expenditure", "currentYearTotal"),
      target("income-and-expenditure-summary", "expenditure", "currentYearTotal", "total"),
      target("income-and-expenditure-summary", "expenditure", "total", "total"),
      target("expenditure-summary", "rows", "total", "total"),
      ...accountOf("expenditure", "total"),
    ],
  },
  {
    id: "fiscalAppropriationIncomeTotal",
    title: "财政拨款收入总计",
    phrase: /财政拨款收入(?:[预决]算)?总计/,
    targets: [
      target("fiscal-appropriation-summary", "income", "total", "budget"),
      target("fiscal-appropriation-account", "income", "total", "amount"),
      target("fiscal-appropriation-account", "income", "currentYearTotal", "amount"),
    ],
  },
  {
    id: "fiscalAppropriationExpenditureTotal",
    title: "财政拨款支出总计",
    phrase: /(?<!预算)财政拨款支出(?:[预决]算)?总计/,
    targets: [
      target("fiscal-appropriation-summary", "expenditure", "total", "total"),
      target("fiscal-appropriation-account", "expenditure", "total", "total"),
      target("fiscal-appropriation-account", "expenditure", "currentYearTotal", "total"),
    ],
  },
];

/** Totals of income and expenditure: 收入预算, 财政拨款支出预算, 基本支出, 人员经费…. */
export const totals: readonly SubjectDefinition[] = [
  ...currentYear,
  {
    id: "totalIncome",
    title: "收入预算",
    phrase: new RegExp(`${ofTheWhole}(?:总收入|收入(?:总计|总额)?)`),
    targets: [
      target("income-and-expenditure-summary", "income", "total", "budget"),
      target("income-summary", "rows", "total", "total"),
      ...accountOf("income", "currentYearTotal"),
      ...accountOf("income", "total"),
    ],
  },
  {
    id: "totalExpenditure",
    title: "支出预算",
    phrase: new RegExp(`${ofTheWhole}(?:总支出|支出(?:总|总计|总额)?)`),
    targets: [
      target("income-and-expenditure-summary", "expenditure", "total", "total"),
      target("expenditure-summary", "rows", "total", "total"),
      ...accountOf("expenditure", "currentYearTotal"),
      ...accountOf("expenditure", "total"),
    ],
  },
  {
    id: "incomeAndExpenditure",
    title: "收入支出总计",
    phrase: new RegExp(`(?<!拨款)${bothSides}(?:[预决]算)?(?:总计|总额|合计|总)`),
    targets: [
      target("income-and-expenditure-summary", "income", "total", "budget"),
      ...accountOf("income", "total"),
    ],
  },
  {
    id: "fiscalAppropriationIncome",
    title: "财政拨款收入",
    phrase: /财政拨款收入/,
    targets: [
      target("income-and-expenditure-summary", "income", "fiscalAppropriation", "budget"),
      target("fiscal-appropriation-summary", "income", "total", "budget"),
      target("fiscal-appropriation-summary", "income", "currentYearTotal", "budget"),
      target("income-account", "rows", "total", "fiscalAppropriation"),
      target("fiscal-appropriation-account", "income", "currentYearTotal", "amount"),
    ],
  },
  {
    id: "fiscalAppropriationExpenditure",
    title: "财政拨款支出",
    phrase: /(?<!预算)财政拨款支出/,
    targets: [
      target("fiscal-appropriation-summary", "expenditure", "total", "total"),
      target("fiscal-appropriation-account", "expenditure", "currentYearTotal", "total"),
    ],
  },
  {
    id: "fiscalAppropriationIncomeAndExpenditure",
    title: "财政拨款收入支出总计",
    phrase: new RegExp(`财政拨款${bothSides}(?:[预决]算)?(?:总计|总额|合计|总)?`),
    targets: [
      target("fiscal-appropriation-summary", "income", "total", "budget"),
      target("fiscal-appropriation-account", "income", "total", "amount"),
    ],
  },
  {
    id: "publicServiceIncome",
    title: "事业收入",
    phrase: /事业收入/,
    targets: [
      target("income-and-expenditure-summary", "income", "publicService", "budget"),
      ...accountOf("income", "publicService"),
    ],
  },
  {
    id: "ancillaryBusinessIncome",
    title: "事业单位经营收入",
    phrase: /(?:事业单位)?经营收入/,
    targets: [
      target("income-and-expenditure-summary", "income", "ancillaryBusiness", "budget"),
      ...accountOf("income", "ancillaryBusiness"),
    ],
  },
  {
    id: "grantsFromHigherLevel",
    title: "上级补助收入",
    phrase: /上级补助收入/,
    targets: [
      target("income-and-expenditure-summary", "income", "grantsFromHigherLevel", "budget"),
      ...accountOf("income", "grantsFromHigherLevel"),
    ],
  },
  {
    id: "incomeFromSubordinateUnits",
    title: "附属单位上缴收入",
    phrase: /附属单位上缴收入/,
    targets: [
      target("income-and-expenditure-summary", "income", "fromSubordinateUnits", "budget"),
      ...accountOf("income", "fromSubordinateUnits"),
    ],
  },
  {
    id: "otherIncome",
    title: "其他收入",
    phrase: /其[他它]收入/,
    targets: [
      target("income-and-expenditure-summary", "income", "other", "budget"),
      ...accountOf("income", "other"),
    ],
  },
  {
    id: "carryOver",
    title: "上年结转",
    phrase: /(?:上年|年初)(?:财政拨款)?结转(?:和?结余)?/,
    targets: [
      target("income-and-expenditure-summary", "income", "carryOver", "budget"),
      ...accountOf("income", "carryOver"),
    ],
  },
  {
    id: "basicExpenditure",
    title: "基本支出",
    phrase: /(?<!公共预算(?:财政)?拨款)基本支出(?:财政拨款)?/,
    targets: [
      target("expenditure-summary", "rows", "total", "basic"),
      target("income-and-expenditure-summary", "expenditure", "basic", "total"),
      target("expenditure-account", "rows", "total", "basic"),
    ],
  },
  {
    id: "fiscalAppropriationBasicExpenditure",
    title: "财政拨款基本支出",
    phrase: /(?<!公共预算)财政拨款(?:安排的)?基本支出/,
    targets: [
      target("basic-expenditure-by-economic-class", "rows", "total", "total"),
      target("general-public-budget-expenditure", "rows", "total", "basic"),
      target("expenditure-summary", "rows", "total", "basic"),
      target("expenditure-account", "rows", "total", "basic"),
    ],
  },
  {
    id: "projectExpenditure",
    title: "项目支出",
    phrase: /(?<!公共预算(?:财政)?拨款)项目支出(?:财政拨款)?/,
    targets: [
      target("expenditure-summary", "rows", "total", "project"),
      target("income-and-expenditure-summary", "expenditure", "project", "total"),
      target("project-expenditure", "rows", "total", "total"),
      target("expenditure-account", "rows", "total", "project"),
    ],
  },
  {
    id: "remittanceToHigherLevel",
    title: "上缴上级支出",
    phrase: /上缴上级支出/,
    targets: [target("expenditure-account", "rows", "total", "remittedToHigherLevel")],
  },
  {
    id: "ancillaryBusinessExpenditure",
    title: "经营支出",
    phrase: /(?<!资本)(?:事业单位)?经营支出/,
    targets: [target("expenditure-account", "rows", "total", "ancillaryBusiness")],
  },
  {
    id: "subsidiesToSubordinateUnits",
    title: "对附属单位补助支出",
    phrase: /对附属单位补助支出/,
    targets: [target("expenditure-account", "rows", "total", "subsidiesToSubordinateUnits")],
  },
  {
    id: "personnelExpenditure",
    title: "人员经费",
    phrase: /人员(?:经费|支出)/,
    targets: [
      target("basic-expenditure-by-economic-class", "rows", "total", "personnel"),
      target("income-and-expenditure-summary", "expenditure", "total", "personnel"),
      target("basic-expenditure-account", "personnel", "total", "amount"),
    ],
  },
  {
    id: "operatingExpenditure",
    title: "公用经费",
    phrase: /公用(?:经费|支出)/,
    targets: [
      target("basic-expenditure-by-economic-class", "rows", "total", "operating"),
      target("income-and-expenditure-summary", "expenditure", "total", "operating"),
      target("basic-expenditure-account", "operating", "total", "amount"),
    ],
  },
];
