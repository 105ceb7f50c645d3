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

/** What the three public expenses (“三公”经费) are asked. */
export const threePublicCheckMessages = defineMessages({
  "three-public-total-within-last-years-budget.exceeds": { ...against, growth: "text" },
  "three-public-total-within-last-years-budget.exceedsZero": against,
  "three-public-items-within-last-years-budget.itemRises": {
    place: "place",
    lastYear: "number",
    now: "amount",
    base: "amount",
    increase: "amount",
  },
  "three-public-items-within-last-years-budget.purchaseRises": {
    place: "place",
    lastYear: "number",
    now: "amount",
    base: "amount",
    increase: "amount",
  },
});
