import { listOf } from "./lists";
import type { WordsFor } from "./message-shape";
import { quotedForm } from "./place-words";
import type { reasonShapes } from "./reasons";

export const reasonWordsEn: WordsFor<typeof reasonShapes> = {
  formMissing: ({ form }) => `${quotedForm(form, "en")} was not found`,
  columnMissing: ({ form, column }) =>
    `${form ? quotedForm(form, "en") : "the form"} has no ${column ? `column “${column}”` : "such column"}`,
  rowMissing: ({ form, row }) =>
    `${form ? quotedForm(form, "en") : "the form"} has no ${row ? `row “${row}”` : "such row"}`,
  amountMissing: () => "an amount it needs is not there",
  amountUnreadable: () => "a cell it needs holds no amount",
  blankForm: () => "the form holds no amounts yet",
  nothingToCompare: () => "there is nothing to compare",
  noText: () => "no explanation text was found",
  nothingBound: () => "no amount of the text corresponds to a table",
  noContents: () => "no contents page was found",
  yearUnknown: () => "the budget year could not be read",
  organisationUnknown: () => "the unit's name could not be read",
  previousMissing: () => "last year's workbook was not given; please name it and audit again",
  unknownCode: ({ codes = [], count = 0 }) => {
    const listed = listOf(codes).slice(0, 5);
    if (listed.length === 0) return "the codes are not in the present list";
    return `${count > listed.length ? `${count} codes, among them ` : ""}${listed.join(", ")} are not in the present list`;
  },
  otherFunding: ({ source }) =>
    `there are other funds, such as “${source}”, so that this relation does not apply`,
  noSuchForm: () => "the book has no such form",
  noCodes: () => "the form has no classification codes",
  tooLarge: () => "there are too many cells to work it out one by one",
};
