import { defineMessages } from "./message-shape";

/** What is wrong within one cell: a code, a name, an amount. */
export const cellCheckMessages = defineMessages({
  "code-matches-name.lostZero": { code: "text", name: "text" },
  "code-matches-name.differentName": { code: "text", printed: "text", expected: "text" },
  /** `meant` is the code of that name with which the sums hold. */
  "code-matches-name.misplaced": { code: "text", name: "text", meant: "text" },
  "code-matches-name.oldName": { code: "text", printed: "text", present: "text" },
  "code-matches-name.spelling": { code: "text", printed: "text", expected: "text" },
  /** `usual` is the code that more forms give, `other` one of them. */
  "codes-and-names-are-typed-plainly.uneven": {
    form: "text",
    count: "number",
    text: "text",
    plain: "text",
  },
  "one-item-one-code.otherCode": { form: "text", name: "text", code: "text", usual: "text", other: "text" },
  "totals-are-printed.missing": { form: "text" },
  /** Cells of one form; `oddities` are those of its first. */
  "amounts-are-numbers.textAmount": { form: "text", text: "text", count: "number", oddities: "list" },
  "amounts-are-numbers.unreadable": { text: "text", place: "place" },
  "amounts-are-numbers.notComputed": { count: "number" },
  "no-error-values.errorValue": { error: "text" },
  /** `example` carries all its decimals. */
  "amounts-end-at-the-fen.finer": { form: "text", count: "number", example: "amount" },
  "expenditure-is-not-negative.negative": { place: "place", amount: "amount" },
  "rows-are-printed-once.twice": { form: "text", code: "text", name: "text" },
  /** The rows carry different amounts, so that neither is simply a copy. */
  "rows-are-printed-once.twiceDiffering": { form: "text", code: "text", name: "text" },
});
