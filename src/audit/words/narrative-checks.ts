import { defineMessages } from "./message-shape";

/** What is wrong in the explanation text (编制说明). */
export const narrativeCheckMessages = defineMessages({
  "agency-operation-within-operating-expenditure.exceeds": {
    printed: "text",
    place: "place",
    whole: "amount",
    difference: "amount",
  },
  /** `expected` keeps the exact yuan of the table, so that both units can be said. */
  "text-agrees-with-tables.differs": {
    subject: "text",
    printed: "said",
    expected: "amount",
    place: "place",
    /** `extraDigit`, `missingDigit`, `transposed`, `timesTen`, `tenThousandMissing`, `tenThousandTooMuch` or `unit`. */
    slip: "text?",
    digit: "said?",
  },
  "text-agrees-with-tables.truncated": { items: "pairs", count: "number" },
  "text-is-printed-once.repeated": { heading: "text", count: "number" },
});
