import { defineMessages } from "./message-shape";

/** What the explanation text leaves out, leaves over or calls by a wrong name. */
export const textWordingMessages = defineMessages({
  "reasons-are-given.missing": { sentence: "text" },
  /** `sentence` is what stands before the first of them. */
  "reasons-are-given.unfilled": { blank: "text", count: "number", sentence: "text" },
  "marks-are-printed-once.doubled": { examples: "list", count: "number" },
  /**
   * `missing` is `yuan` or `percentSign`; the whole unit where it is absent, and `likely` then the one in which it is the
   * form's amount.
   */
  "units-are-printed.missing": {
    subject: "text",
    printed: "text",
    missing: "text?",
    likely: "text?",
    sentence: "text",
  },
  /** `word` tells which way it changed where it is a change; `beside` are the figures it agrees with. */
  "units-are-printed.tenThousandMissing": {
    subject: "text",
    word: "text?",
    printed: "text",
    meant: "amount",
    beside: "list",
  },
  "units-are-printed.tenThousandMissingInPart": {
    subject: "text",
    word: "text?",
    printed: "text",
    meant: "amount",
    whole: "text",
    total: "text",
  },
  "years-of-amounts-agree.amountYear": {
    subject: "text",
    amount: "text",
    printed: "number",
    year: "number",
    lastYear: "number",
  },
  "years-of-amounts-agree.baseYear": { subject: "text", printed: "text", year: "number", lastYear: "number" },
  "years-of-amounts-agree.dayYear": { day: "text", year: "number" },
  "years-of-amounts-agree.dayBeforeYearEnd": { day: "text", year: "number" },
  "equipment-price-fits-the-year.otherPrice": { printed: "text", year: "number", expected: "amount" },
  "names-in-text-are-present.oldName": { printed: "text", present: "text" },
  "names-in-text-are-present.spelling": { printed: "text", present: "text" },
  "use-fits-its-item.useOfAnother": { subject: "text", use: "text", other: "text" },
  "income-is-broken-down-by-source.byExpenditure": { subject: "text", total: "text", kinds: "list" },
  "contents-agree-with-headings.differs": { inContents: "text", inText: "text" },
  "performance-projects-are-counted.fewerThanTargets": { stated: "number", printed: "number" },
  "performance-projects-are-counted.otherMoney": { stated: "text", printed: "amount" },
  /** `budget` is empty for the money of all budgets. */
  "performance-projects-are-counted.otherFunds": { budget: "text", stated: "text", printed: "amount" },
  "performance-projects-are-counted.moreThanTargets": { stated: "number", printed: "number" },
  "performance-projects-are-counted.moreThanProjects": { stated: "number", printed: "number" },
  "wording-fits-the-book.otherKindInForm": { printed: "text", word: "text", expected: "text" },
  "wording-fits-the-book.otherKind": { word: "text", expected: "text", example: "text", count: "number" },
});
