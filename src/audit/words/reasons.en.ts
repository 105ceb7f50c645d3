import { listOf } from "./lists";
import type { WordsFor } from "./message-shape";
import { quotedForm } from "./place-words";
import type { reasonShapes } from "./reasons";

export const reasonWordsEn: WordsFor<typeof reasonShapes> = {
  formMissing: ({ form }) => `${quotedForm(form, "en")} was not found`,
  formNotInBook: ({ form }) => `the book has no ${quotedForm(form, "en")}`,
  noForms: () => "no budget form was recognised",
  noWholeSet: () => "too few forms were recognised to know which there should be",
  blankForm: () => "the form holds no amounts yet",
  noAmounts: () => "none of its cells holds an amount",
  unreadableAmount: () => "an amount among its cells cannot be read",
  noCodes: () => "the forms have no classification codes",
  noYuanForms: () => "no form is in yuan",
  noFormulas: () => "no total is a formula",
  unknownCode: ({ codes }) => {
    const all = listOf(codes);
    const listed = all.slice(0, 5).join(", ");
    return all.length > 5
      ? `${all.length} codes, among them ${listed}, are not in our list`
      : `${listed} is not in our list`;
  },
  noYear: () => "the budget year could not be read",
  noOrganisation: () => "the unit's name could not be read",
  noText: () => "no explanation text was found",
  noFigures: () => "no amount of the text corresponds to a form",
  noThreePublicForm: () => "no table of three public expenses was recognised",
  noLastYear: () => "last year's budget is not known; name last year's workbook and audit again",
  totalTells: () => "the finding about the total already says it",
  otherFunding: ({ source }) =>
    `there are other funds, such as “${source}”, so that this relation does not apply`,
};
