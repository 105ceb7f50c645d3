import { defineMessages } from "./message-shape";

/** What is wrong within one cell: a code, a name, an amount. */
export const cellCheckMessages = defineMessages({
  "code-matches-name.lostZero": { code: "text", name: "text" },
  "code-matches-name.differentName": { code: "text", printed: "text", expected: "text" },
  "code-matches-name.oldName": { code: "text", printed: "text", present: "text" },
  "code-matches-name.spelling": { code: "text", printed: "text", expected: "text" },
  /** Cells of one form; `oddities` are those of its first. */
  "amounts-are-numbers.textAmount": { form: "text", text: "text", count: "number", oddities: "list" },
  "amounts-are-numbers.unreadable": { text: "text", place: "place" },
  "no-error-values.errorValue": { error: "text" },
});
