import { defineMessages } from "./message-shape";

const hidden = { form: "text", sheet: "text", count: "number" } as const;

/** What is wrong with the formulas of a form, or out of sight in it. */
export const formulaCheckMessages = defineMessages({
  "no-amounts-are-hidden.sheet": hidden,
  "no-amounts-are-hidden.rows": hidden,
  "no-amounts-are-hidden.columns": hidden,
  "no-external-links.external": { sheet: "text", count: "number", example: "text" },
  "sum-ranges-cover-their-rows.missesRows": { place: "place", formula: "text", rows: "places" },
  "running-totals-are-not-added-up.added": {
    sheet: "text",
    count: "number",
    actual: "amount",
    expected: "amount",
    difference: "amount",
  },
  "totals-stay-formulas.typedOver": { place: "place", amount: "amount" },
});
