import { defineMessages } from "./message-shape";

const against = {
  place: "place",
  year: "number",
  now: "amount",
  lastYear: "number",
  base: "amount",
  increase: "amount",
  /** Column keys of the three public form with their increases. */
  risen: "pairs",
  /** `text` where last year's figure is what the explanation text says. */
  baseFrom: "text?",
} as const;

const rise = {
  place: "place",
  lastYear: "number",
  now: "amount",
  base: "amount",
  increase: "amount",
} as const;

/** 支出进度 in per cent. */
const pace = {
  label: "text",
  month: "number",
  spent: "amount",
  budget: "amount",
  completion: "text",
} as const;

/** A count by its kind, and the money of the item it counts. */
const counted = { kind: "text", count: "number", item: "text", amount: "amount" } as const;

/** A count that lies below one it cannot lie below. */
const twoCounts = { kind: "text", count: "number", other: "text", least: "number" } as const;

/** What the three public expenses (“三公”经费) are asked. */
export const threePublicCheckMessages = defineMessages({
  "three-public-total-within-last-years-budget.exceeds": { ...against, growth: "text" },
  "three-public-total-within-last-years-budget.exceedsZero": against,
  "three-public-items-within-last-years-budget.itemRises": rise,
  "three-public-items-within-last-years-budget.purchaseRises": rise,
  "meeting-expenses-within-last-years-budget.rises": rise,
  "training-expenses-within-last-years-budget.rises": rise,
  "three-public-account-within-last-years-account.rises": {
    ...rise,
    year: "number",
    growth: "text?",
    risen: "pairs",
  },
  "three-public-execution-keeps-pace.passed": { ...pace, excess: "amount" },
  "three-public-execution-keeps-pace.willPass": { ...pace, elapsed: "text", passing: "number" },
  "projects-hold-no-three-public-expenses.larger": {
    place: "place",
    project: "text",
    amount: "amount",
    item: "text",
    stated: "amount",
  },
  "three-public-counts-agree-with-amounts.countWithoutAmount": counted,
  "three-public-counts-agree-with-amounts.amountWithoutCount": counted,
  "three-public-counts-agree-with-amounts.negative": { kind: "text", count: "number" },
  "three-public-counts-agree-with-amounts.fewerPersons": twoCounts,
  "three-public-counts-agree-with-amounts.fewerHeld": twoCounts,
  "vehicle-purchases-fit-their-number.above": {
    count: "number",
    amount: "amount",
    average: "amount",
    limit: "amount",
  },
});
