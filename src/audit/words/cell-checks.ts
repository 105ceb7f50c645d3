import { defineMessages } from "./message-shape";

/** What is wrong within one cell: a code, a name, an amount. */
export const cellCheckMessages = defineMessages({
  "code-matches-name.lostZero": { printed: "text", code: "text", name: "text" },
  "code-matches-name.differentName": { code: "text", printed: "text", expected: "text" },
  "code-matches-name.oldName": { code: "text", printed: "text", present: "text" },
  "code-matches-name.spelling": { code: "text", printed: "text", expected: "text" },
  "amounts-are-numbers.textAmount": { text: "text", amount: "said" },
  "amounts-are-numbers.padded": { text: "text", amount: "said" },
  "amounts-are-numbers.unreadable": { text: "text" },
  "no-error-values.errorValue": { error: "text" },
});
