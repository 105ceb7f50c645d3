import { target, type SubjectDefinition } from "./subject";

const generalPublicBudgetIncome = [
  target("fiscal-appropriation-summary", "income", "generalPublicBudget", "budget"),
  target("fiscal-appropriation-account", "income", "generalPublicBudget", "amount"),
];

const generalPublicBudgetExpenditure = [
  target("general-public-budget-expenditure", "rows", "total", "total"),
  target("fiscal-appropriation-summary", "expenditure", "total", "generalPublicBudget"),
  target("general-public-budget-account", "rows", "total", "total"),
  target("fiscal-appropriation-account", "expenditure", "currentYearTotal", "generalPublicBudget"),
];

/** The three budgets that fiscal appropriations come from, as income and as expenditure. */
export const threeBudgets: readonly SubjectDefinition[] = [
  {
    id: "generalPublicBudgetIncome",
    title: "一般公共预算拨款收入",
    phrase: /一般公共预算(?:财政)?(?:当年)?(?:拨款)?(?:本年)?收入/,
    targets: generalPublicBudgetIncome,
  },
  {
    id: "generalPublicBudgetExpenditure",
    title: "一般公共预算拨款支出",
    phrase: /一般公共预算(?:财政)?(?:拨款)?(?:本年)?支出/,
    targets: generalPublicBudgetExpenditure,
  },
  {
    // What was carried over is spent beside it.
    id: "generalPublicBudgetAppropriation",
    title: "一般公共预算当年拨款",
    phrase: /一般公共预算(?:财政)?当年(?:财政)?拨款/,
    targets: [...generalPublicBudgetIncome, ...generalPublicBudgetExpenditure],
  },
  {
    id: "generalPublicBudgetBasicExpenditure",
    title: "一般公共预算拨款基本支出",
    phrase: /一般公共预算(?:财政)?(?:拨款)?(?:安排的)?基本支出/,
    targets: [
      target("general-public-budget-expenditure", "rows", "total", "basic"),
      target("basic-expenditure-by-economic-class", "rows", "total", "total"),
      target("general-public-budget-account", "rows", "total", "basic"),
    ],
  },
  {
    id: "generalPublicBudgetProjectExpenditure",
    title: "一般公共预算拨款项目支出",
    phrase: /一般公共预算(?:财政)?(?:拨款)?(?:安排的)?项目支出/,
    targets: [
      target("general-public-budget-expenditure", "rows", "total", "project"),
      target("general-public-budget-account", "rows", "total", "project"),
    ],
  },
  {
    id: "governmentFundsIncome",
    title: "政府性基金拨款收入",
    phrase: /政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:本年)?收入/,
    targets: [
      target("fiscal-appropriation-summary", "income", "governmentFunds", "budget"),
      target("fiscal-appropriation-account", "income", "governmentFunds", "amount"),
    ],
  },
  {
    id: "governmentFundsExpenditure",
    title: "政府性基金拨款支出",
    phrase: /政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:本年)?支出/,
    targets: [
      target("government-funds-expenditure", "rows", "total", "total"),
      target("fiscal-appropriation-summary", "expenditure", "total", "governmentFunds"),
      target("government-funds-account", "rows", "total", "total"),
      target("fiscal-appropriation-account", "expenditure", "currentYearTotal", "governmentFunds"),
    ],
  },
  {
    id: "stateCapitalIncome",
    title: "国有资本经营预算拨款收入",
    phrase: /国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:本年)?收入/,
    targets: [
      target("fiscal-appropriation-summary", "income", "stateCapital", "budget"),
      target("fiscal-appropriation-account", "income", "stateCapital", "amount"),
    ],
  },
  {
    id: "stateCapitalExpenditure",
    title: "国有资本经营预算拨款支出",
    phrase: /国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:本年)?支出/,
    targets: [
      target("state-capital-expenditure", "rows", "total", "total"),
      target("fiscal-appropriation-summary", "expenditure", "total", "stateCapital"),
      target("state-capital-account", "rows", "total", "total"),
      target("fiscal-appropriation-account", "expenditure", "currentYearTotal", "stateCapital"),
    ],
  },
];
