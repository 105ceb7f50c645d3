import { defineMessages } from "./message-shape";

const range = {
  place: "place",
  formula: "text",
  rows: "places",
  actual: "amount?",
  expected: "amount?",
} as const;
const unlike = { sheet: "text", count: "number", at: "text", holds: "text", usual: "text" } as const;
const hidden = { form: "text", sheet: "text", count: "number" } as const;

/** What is wrong with the formulas of a form, or out of sight in it. */
export const formulaCheckMessages = defineMessages({
  "no-amounts-are-hidden.sheet": hidden,
  "no-amounts-are-hidden.rows": hidden,
  "no-amounts-are-hidden.columns": hidden,
  "no-error-values.errorsSpread": {
    error: "text",
    sheets: "list",
    count: "number",
    at: "text",
    formula: "text?",
  },
  "no-external-links.external": { sheet: "text", count: "number", example: "text" },
  "formulas-follow-their-neighbours.otherFormula": unlike,
  "formulas-follow-their-neighbours.typedOver": unlike,
  "formulas-follow-their-neighbours.stopsShort": {
    sheet: "text",
    count: "number",
    at: "text",
    holds: "text",
    missed: "text",
    number: "text",
  },
  "sum-ranges-cover-their-rows.missesRows": range,
  "sum-ranges-cover-their-rows.countsTwice": range,
  "printed-changes-follow-from-amounts.changeDiffers": {
    place: "place",
    printed: "amount",
    now: "amount",
    base: "amount",
    expected: "amount",
  },
  "printed-changes-follow-from-amounts.rateDiffers": {
    place: "place",
    printed: "text",
    now: "amount",
    base: "amount",
    expected: "text",
  },
  "printed-changes-follow-from-amounts.shareDiffers": {
    place: "place",
    printed: "text",
    now: "amount",
    base: "amount",
    expected: "text",
  },
  /** The numbers as the sheet prints them: it need not say its unit. */
  "running-columns-add-up.differs": {
    sheet: "text",
    row: "number",
    whole: "text",
    parts: "list",
    stated: "text",
    sum: "text",
    difference: "text",
    holds: "number",
  },
  "running-totals-are-not-added-up.added": {
    sheet: "text",
    count: "number",
    actual: "amount",
    expected: "amount",
    difference: "amount",
  },
  "totals-stay-formulas.typedOver": { place: "place", amount: "amount", formula: "text" },
});
