import { printedUnit, saidWords } from "./amount-words";
import type { bookCheckMessages } from "./book-checks";
import { listOf } from "./lists";
import type { WordsFor } from "./message-shape";
import { quotedForm } from "./place-words";

export const bookCheckWordsEn: WordsFor<typeof bookCheckMessages> = {
  "unit-fits-magnitude.unitSlip": ({ unit, likely, ratio }) =>
    `The form states its unit as ${printedUnit(unit, "en")}, but its figures differ from those of the other forms by about ` +
    `${saidWords(ratio, "en")} times; the unit may be ${printedUnit(likely, "en")}. Please check.`,
  "years-agree.contentsYear": ({ years, year, count }) =>
    `The contents page names ${listOf(years).join(", ")} in ${count} places, but this book is of ${saidWords(year, "en")}; ` +
    `probably left over from the blank form. Please change to ${saidWords(year, "en")}.`,
  "years-agree.titleYear": ({ printed, year }) =>
    `The title says ${saidWords(printed, "en")}, but this book is of ${saidWords(year, "en")}. Please check; ${saidWords(year, "en")} is suggested.`,
  "no-placeholders.placeholder": ({ examples, count }) =>
    `${count} places of this page are still as in the blank form, such as ${listOf(examples).map(quote).join(", ")}. Please fill in or remove them.`,
  "empty-table-has-its-note.missing": ({ table }) =>
    `${quotedForm(table, "en")} has no amounts and no note. Please note below it that there is no such budget this year and the form is empty.`,
  "empty-table-has-its-note.wrongBudget": ({ note, table, named }) =>
    `The note below ${quotedForm(table, "en")} speaks of “${named}” (${note}), which is another budget. Please name the budget of this form.`,
  "empty-table-has-its-note.notEmpty": ({ note, table }) =>
    `${quotedForm(table, "en")} has amounts, yet the note below it says “${note}”. Please check; if the amounts are right, remove the note.`,
  "every-form-is-present.missing": ({ form }) =>
    `${quotedForm(form, "en")} was not found. Please add it; a form without data is listed empty, with a note.`,
  "every-form-is-present.duplicate": ({ form, sheet }) =>
    `${quotedForm(form, "en")} is there more than once, again on sheet “${sheet.trim()}”. Please check and keep one.`,
  "unit-name-agrees.otherName": ({ printed, expected }) =>
    `“${printed}” is written here, but this book belongs to “${expected}”. Please check; it may be another unit's content.`,
};

function quote(text: string): string {
  return `“${text}”`;
}
