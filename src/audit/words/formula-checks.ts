import { defineMessages } from "./message-shape";

/** What is wrong with the formulas of a form. */
export const formulaCheckMessages = defineMessages({
  "no-external-links.external": { sheet: "text", count: "number", example: "text" },
  "sum-ranges-cover-their-rows.missesRows": { place: "place", formula: "text", rows: "places" },
  "totals-stay-formulas.typedOver": { place: "place", amount: "amount" },
});
