import { defineMessages } from "./message-shape";
import { misreadShapes } from "./own-rule-problems";

/** What is wrong with a form or the book as a whole. Forms are template ids, units as printed. */
export const bookCheckMessages = defineMessages({
  "unit-fits-magnitude.unitSlip": {
    form: "text",
    unit: "text",
    likely: "text",
    ratio: "number",
    /** The form whose figures it was compared with. */
    against: "text",
  },
  "unit-fits-magnitude.notPrinted": { form: "text", assumed: "text" },
  "years-agree.contentsYear": {
    sheet: "text",
    years: "list",
    year: "number",
    count: "number",
    example: "text",
  },
  "years-agree.titleYear": { form: "text", printed: "number", year: "number" },
  "no-placeholders.placeholder": { sheet: "text", examples: "list", count: "number" },
  "empty-table-has-its-note.missing": { form: "text" },
  /** `named` is the budget the note speaks of: `governmentFunds`, `stateCapital` or `generalPublicBudget`. */
  "empty-table-has-its-note.wrongBudget": { form: "text", note: "text", named: "text" },
  "empty-table-has-its-note.notEmpty": { form: "text", note: "text" },
  "every-form-is-present.missing": { form: "text" },
  "every-form-is-present.duplicate": { form: "text", sheets: "list" },
  /** `lines` are those of the contents, as printed. */
  "contents-list-the-tables.missing": { lines: "list" },
  "contents-list-the-tables.notListed": { forms: "list" },
  /** The table of `line` stands before that of `before`, which the contents name first. */
  "contents-list-the-tables.otherOrder": { line: "text", before: "text" },
  "own-rules-are-understood.noRelation": { text: "text" },
  "own-rules-are-understood.severalRelations": { text: "text" },
  "own-rules-are-understood.bracketsUnpaired": { text: "text" },
  "own-rules-are-understood.unfinished": { text: "text" },
  "own-rules-are-understood.noBrackets": { text: "text" },
  "own-rules-are-understood.constant": { text: "text" },
  "own-rules-are-understood.severalColumns": { text: "text" },
  "own-rules-are-understood.columnMissing": { text: "text" },
  "own-rules-are-understood.unexpectedCharacter": { text: "text", ...misreadShapes.unexpectedCharacter },
  "own-rules-are-understood.natureUnknown": { text: "text" },
  /** Shares in per cent, rounded to two decimals for reading. */
  "contingency-reserve-within-range.tooLow": {
    place: "place",
    reserve: "amount",
    expenditure: "amount",
    share: "number",
    limit: "number",
    bound: "amount",
  },
  "contingency-reserve-within-range.tooHigh": {
    place: "place",
    reserve: "amount",
    expenditure: "amount",
    share: "number",
    limit: "number",
    bound: "amount",
  },
  "unit-name-agrees.otherName": { printed: "text", expected: "text" },
  "unit-name-agrees.otherInText": { printed: "text", expected: "text", count: "number" },
});
