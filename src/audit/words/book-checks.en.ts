import type { bookCheckMessages } from "./book-checks";
import { amountWords } from "./amount-words";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import { placeWords, quotedForm } from "./place-words";
import { misreadWordsEn } from "./own-rule-problems.en";

export const bookCheckWordsEn: WordsFor<typeof bookCheckMessages> = {
  "unit-fits-magnitude.unitSlip": ({ form, unit, likely, ratio, against }) =>
    `${quotedForm(form, "en")} states its unit as ${unit}; beside ${quotedForm(against, "en")} its figures are off by ` +
    `${ratio} times, so the unit should be ${likely}. Please check and correct.`,
  "unit-fits-magnitude.notPrinted": ({ form, assumed }) =>
    `${quotedForm(form, "en")} states no unit, while the other forms do; it was read in ${assumed}. Please add it.`,
  "years-agree.contentsYear": ({ sheet, years, year, count, example }) =>
    `${count} headings on ${quoted(sheet)} name ${listOf(years).join(", ")}, such as ${quoted(withoutLeader(example))}, but this book is of ` +
    `${year}. Please change them to ${year}.`,
  "years-agree.titleYear": ({ form, printed, year }) =>
    `The title of ${quotedForm(form, "en")} says ${printed}, but this book is of ${year}. Please check; ${year} is suggested.`,
  "no-placeholders.placeholder": ({ sheet, examples, count }) =>
    `${count} places on ${quoted(sheet)} are still as in the blank form, such as ${listOf(examples).map(quoted).join(", ")}. Please fill in or remove them.`,
  "empty-table-has-its-note.missing": ({ form }) =>
    `${quotedForm(form, "en")} has no amounts and no note. Please note below it that there is no such budget this year and the form is empty.`,
  "empty-table-has-its-note.wrongBudget": ({ form, note, named }) =>
    `The note of the empty ${quotedForm(form, "en")} speaks of the ${budgets[named] ?? named}: ${quoted(note)}. Please name the budget of this form.`,
  "empty-table-has-its-note.notEmpty": ({ form, note }) =>
    `${quotedForm(form, "en")} has amounts, yet the note below it says ${quoted(note)}. Please check; if the amounts are right, remove the note.`,
  "contingency-reserve-within-range.tooLow": ({ place, reserve, expenditure, share, limit, bound }) =>
    `${placeWords(place, "en")} is ${amountWords(reserve, "en")}, ${share}% of own-level expenditure of ${amountWords(expenditure, "en")} ` +
    `and below the statutory ${limit}% (${amountWords(bound, "en")}). Please check and set more aside.`,
  "contingency-reserve-within-range.tooHigh": ({ place, reserve, expenditure, share, limit, bound }) =>
    `${placeWords(place, "en")} is ${amountWords(reserve, "en")}, ${share}% of own-level expenditure of ${amountWords(expenditure, "en")} ` +
    `and above the statutory ${limit}% (${amountWords(bound, "en")}). Please check and set less aside.`,
  "every-form-is-present.missing": ({ form }) =>
    `${quotedForm(form, "en")} was not found. Please add it; a form without data is listed empty, with a note.`,
  "every-form-is-present.duplicate": ({ form, sheets }) =>
    `${quotedForm(form, "en")} is there ${listOf(sheets).length} times, on ${listOf(sheets).map(quoted).join(", ")}. Please check and keep one.`,
  "contents-list-the-tables.missing": ({ lines }) =>
    `The contents name ${listOf(lines).map(lineOfContents).join(", ")}, which the workbook does not have. Please add what is missing, or take it out of the contents.`,
  "contents-list-the-tables.notListed": ({ forms }) =>
    `The contents leave out ${listOf(forms)
      .map((form) => quotedForm(form, "en"))
      .join(", ")}. Adding it to the contents is suggested.`,
  "contents-list-the-tables.otherOrder": ({ line, before }) =>
    `The contents name ${lineOfContents(line)} after ${lineOfContents(before)}, but it stands before it. One order is suggested.`,
  "own-rules-are-understood.noRelation": ({ text }) => misread(text, misreadWordsEn.noRelation({})),
  "own-rules-are-understood.severalRelations": ({ text }) =>
    misread(text, misreadWordsEn.severalRelations({})),
  "own-rules-are-understood.bracketsUnpaired": ({ text }) =>
    misread(text, misreadWordsEn.bracketsUnpaired({})),
  "own-rules-are-understood.unfinished": ({ text }) => misread(text, misreadWordsEn.unfinished({})),
  "own-rules-are-understood.noBrackets": ({ text }) => misread(text, misreadWordsEn.noBrackets({})),
  "own-rules-are-understood.constant": ({ text }) => misread(text, misreadWordsEn.constant({})),
  "own-rules-are-understood.severalColumns": ({ text }) => misread(text, misreadWordsEn.severalColumns({})),
  "own-rules-are-understood.columnMissing": ({ text }) => misread(text, misreadWordsEn.columnMissing({})),
  "own-rules-are-understood.unexpectedCharacter": ({ text, ...at }) =>
    misread(text, misreadWordsEn.unexpectedCharacter(at)),
  "own-rules-are-understood.natureUnknown": ({ text }) => misread(text, misreadWordsEn.natureUnknown({})),
  "unit-name-agrees.otherName": ({ printed, expected }) =>
    `“${printed}” is written here, but this book belongs to “${expected}”. Please check; it may be another unit's content.`,
  "unit-name-agrees.otherInText": ({ printed, expected, count }) =>
    `The text gives figures of “${printed}” in ${count} place(s), but this book belongs to “${expected}”. Please check; it may be copied from another unit.`,
};

const budgets: Readonly<Record<string, string>> = {
  governmentFunds: "government-managed funds budget",
  stateCapital: "state capital operating budget",
  generalPublicBudget: "general public budget",
};

/** A line of a contents page without the dots that lead to its page number. */
function withoutLeader(line: string): string {
  return line.replace(/[\s….·\d]+$/, "");
}

function lineOfContents(line: string): string {
  return quoted(withoutLeader(line));
}

function misread(text: string, how: string): string {
  return `The rule “${text}” cannot be used: ${how}.`;
}
