import { defineMessages } from "./message-shape";

/** What is wrong with a form or the book as a whole. Forms are template ids, units unit ids. */
export const bookCheckMessages = defineMessages({
  "unit-fits-magnitude.unitSlip": { unit: "text", likely: "text", ratio: "said" },
  "years-agree.contentsYear": { years: "list", year: "said", count: "number" },
  "years-agree.titleYear": { printed: "said", year: "said" },
  "no-placeholders.placeholder": { examples: "list", count: "number" },
  "empty-table-has-its-note.missing": { table: "text" },
  "empty-table-has-its-note.wrongBudget": { note: "text", table: "text", named: "text" },
  "empty-table-has-its-note.notEmpty": { note: "text", table: "text" },
  "every-form-is-present.missing": { form: "text" },
  "every-form-is-present.duplicate": { form: "text", sheet: "text" },
  "unit-name-agrees.otherName": { printed: "text", expected: "text" },
});
