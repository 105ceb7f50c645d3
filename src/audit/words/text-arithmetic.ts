import { defineMessages } from "./message-shape";

/**
 * `baseName` is the base as the text names it; where the text does not state its amount, `source` is `lastYearsBook`,
 * `lastYearsColumn` or `change`.
 */
const sides = { subject: "text", now: "amount", base: "amount", baseName: "text?", source: "text?" } as const;

/** What in the explanation text does not follow from its own amounts. */
export const textArithmeticMessages = defineMessages({
  "one-quantity-one-amount.statedTwice": { subject: "text", first: "said", second: "said" },
  "one-quantity-one-amount.changeStatedTwice": { subject: "text", first: "said", second: "said" },
  /** `share` is that of `fitting`; that of the amount printed beside it would be `expected`. */
  "one-quantity-one-amount.twoAmounts": {
    subject: "text",
    other: "text",
    fitting: "text",
    printed: "text",
    share: "text",
    expected: "text",
    whole: "text",
    difference: "amount",
  },
  "changes-follow-from-amounts.changeDiffers": {
    ...sides,
    word: "text",
    printed: "text",
    expected: "amount",
  },
  /** `moved` are the changes printed: 增加29.21万元, 增长4.87%. */
  "changes-follow-from-amounts.baseDiffers": {
    subject: "text",
    baseName: "text?",
    printed: "text",
    now: "text",
    moved: "list",
    expected: "amount",
  },
  "changes-follow-from-amounts.nowDiffers": {
    subject: "text",
    baseName: "text?",
    printed: "text",
    base: "text",
    moved: "list",
    expected: "amount",
  },
  /** `slip` is `differenceAsRate`, `newAsBase` or `copied`. */
  "changes-follow-from-amounts.rateDiffers": {
    ...sides,
    word: "text",
    printed: "text",
    expected: "text",
    slip: "text?",
  },
  /** One of the two is printed without an amount where it says 持平. */
  "direction-agrees-with-change.oppositeTwice": {
    subject: "text",
    word: "text",
    printed: "text?",
    other: "text",
    otherWord: "text",
    otherPrinted: "text?",
    now: "text",
  },
  /** 减少0.04万元，增长0.01%. */
  "direction-agrees-with-change.oppositeWords": {
    subject: "text",
    word: "text",
    printed: "text",
    otherWord: "text",
    otherPrinted: "text",
  },
  "direction-agrees-with-change.negativeChange": { subject: "text", word: "text", printed: "text" },
  /** `found` is `more` or `less`. */
  "direction-agrees-with-change.wrongDirection": { ...sides, word: "text", found: "text?" },
  "direction-agrees-with-change.reasonOfAnother": {
    subject: "text",
    word: "text",
    reason: "text",
    found: "text",
  },
  "zero-base-has-no-rate.growthOnZero": {
    subjects: "list",
    now: "amount",
    baseName: "text?",
    word: "text",
    printed: "text",
    count: "number",
  },
  /** The measures are keys such as `wholeYearBudget`. */
  "zero-base-has-no-rate.completionOfZero": {
    subject: "text",
    printed: "text",
    baseName: "text",
    now: "text",
    fitting: "text?",
    fittingMeasure: "text?",
  },
  /** 完成预算的100% beside 决算数大于预算数0.5万元. */
  /** `difference` in the words of the text: 决算数大于预算数0.5万元. */
  "completions-follow-from-named-budget.completeBesideDifference": {
    subject: "text",
    printed: "text",
    baseName: "text",
    difference: "text",
  },
  /** `printed` with its words; `found` is `more` or `less`. */
  "completions-follow-from-named-budget.differenceDiffers": {
    subject: "text",
    printed: "text",
    now: "text",
    base: "text",
    found: "text?",
    expected: "amount",
  },
  "completions-follow-from-named-budget.completionDiffers": {
    subject: "text",
    printed: "text",
    now: "text",
    base: "text",
    baseName: "text",
    expected: "text",
    fitting: "text?",
    fittingMeasure: "text?",
    slip: "text?",
  },
  "shares-share-one-base.shareDiffers": {
    subject: "text",
    printed: "text",
    part: "amount",
    whole: "amount",
    wholeName: "text",
    expected: "text",
  },
  /** `items` pairs each share with what it should be; `right` are shares beside them that hold. */
  "shares-share-one-base.staleBase": {
    items: "pairs",
    stale: "amount",
    wholeName: "text",
    whole: "text",
    right: "list",
    count: "number",
  },
  "shares-share-one-base.sumIsNotWhole": { subject: "text", shares: "list", sum: "text", count: "number" },
  "parts-make-up-their-whole.exceeds": {
    subject: "text",
    total: "text",
    parts: "list",
    sum: "said",
    difference: "said",
    count: "number",
  },
  "parts-make-up-their-whole.fallsShort": {
    subject: "text",
    total: "text",
    parts: "list",
    sum: "said",
    difference: "said",
    count: "number",
  },
  "changes-of-parts-add-up.sumDiffers": {
    subject: "text",
    total: "text",
    parts: "list",
    sum: "amount",
    difference: "amount",
  },
  "parts-are-counted-once.countedTwice": { subject: "text", total: "text", parts: "list", sum: "said" },
});
