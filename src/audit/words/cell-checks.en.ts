import { amountWords } from "./amount-words";
import type { cellCheckMessages } from "./cell-checks";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import { placeWords, quotedForm } from "./place-words";

export const cellCheckWordsEn: WordsFor<typeof cellCheckMessages> = {
  "code-matches-name.lostZero": ({ code, name }) =>
    `The code of “${name}” has lost a zero; it is ${code}. Please format the cell as text and restore it.`,
  "code-matches-name.differentName": ({ code, printed, expected }) =>
    `Code ${code} is “${expected}”, but the table says “${printed}”. Please check both and correct the one that is wrong.`,
  "code-matches-name.misplaced": ({ code, name, meant }) =>
    `“${name}” has code ${code}, which is not that of its name, and the sums do not hold; with ${meant} both do, so one digit may be mistyped. Please check; ${meant} is suggested.`,
  "code-matches-name.oldName": ({ code, printed, present }) =>
    `Item ${code} is called “${printed}”, its former name; it is now “${present}”. The present name is suggested.`,
  "code-matches-name.spelling": ({ code, printed, expected }) =>
    `Item ${code} is written “${printed}”; the standard form is “${expected}”, which is suggested.`,
  "codes-and-names-are-typed-plainly.uneven": ({ form, count, text, plain }) =>
    `${quotedForm(form, "en")} holds ${count} ${count === 1 ? "code or name" : "codes or names"} with spaces or full-width characters, such as “${text}”; look-ups and sums by code miss them. Plain writing, such as “${plain}”, is suggested.`,
  "one-item-one-code.otherCode": ({ form, name, code, usual, other }) =>
    `“${name}” has code ${code} in ${quotedForm(form, "en")}, but ${usual} in ${quotedForm(other, "en")} and others. Please check and make them agree.`,
  "totals-are-printed.missing": ({ form }) =>
    `${quotedForm(form, "en")} has no total row, so it cannot be held against the other forms. Please add it.`,
  "amounts-are-numbers.textAmount": ({ form, text, count, oddities }) =>
    `${quotedForm(form, "en")} holds ${count} ${count === 1 ? "amount" : "amounts"} as text, such as ` +
    `${quoted(text)}${oddityWords(oddities)}; sums leave them out. Please make them numbers.`,
  "amounts-are-numbers.unreadable": ({ text, place }) =>
    `${placeWords(place, "en")} says ${quoted(text)}, which is no amount. Please enter a number, or leave the cell empty.`,
  "amounts-are-numbers.notComputed": ({ count }) =>
    `${count} ${count === 1 ? "formula has" : "formulas have"} not been computed (another program wrote them), and their sums were not ` +
    "checked. Please open the workbook in Excel or WPS, save it and audit again.",
  "no-error-values.errorValue": ({ error }) =>
    `The cell shows the error ${error}; its formula no longer works. Please restore the formula or enter the number.`,
  "amounts-end-at-the-fen.finer": ({ form, count, example }) =>
    `${quotedForm(form, "en")} holds ${count} ${count === 1 ? "amount" : "amounts"} with more than two decimals, such as ` +
    `${amountWords(example, "en")}. Please check and keep them to the fen.`,
  "expenditure-is-not-negative.negative": ({ place, amount }) =>
    `${placeWords(place, "en")} is ${amountWords(amount, "en")}, below zero. Please check; if it must be so, please say why.`,
  "rows-are-printed-once.twice": ({ form, code, name }) =>
    `${quotedForm(form, "en")} prints ${code} ${name} on two rows with the same amounts, which a total counts twice. Please check and remove one.`,
  "rows-are-printed-once.twiceDiffering": ({ form, code, name }) =>
    `${quotedForm(form, "en")} prints ${code} ${name} on two rows with different amounts. Please check, and join them or correct the code.`,
};

/** What is unusual in how the amount is typed. Thousands separators and units alone need no word. */
function oddityWords(oddities: Parameters<typeof listOf>[0]): string {
  const known: Readonly<Record<string, string>> = {
    fullWidthDigits: "full-width digits",
    spaces: "spaces",
    apostrophe: "an apostrophe",
  };
  const words = listOf(oddities).flatMap((oddity) => known[oddity] ?? []);
  return words.length > 0 ? ` (with ${words.join(" and ")})` : "";
}
