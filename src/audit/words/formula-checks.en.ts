import { amountWords } from "./amount-words";
import type { formulaCheckMessages } from "./formula-checks";
import { listOf, quoted, someOf } from "./lists";
import type { DataOf, WordsFor } from "./message-shape";
import { placesWords, placeWords, quotedForm } from "./place-words";

export const formulaCheckWordsEn: WordsFor<typeof formulaCheckMessages> = {
  "no-amounts-are-hidden.sheet": ({ form, sheet, count }) =>
    `The sheet ${quoted(sheet)} of ${quotedForm(form, "en")} is hidden and holds ${amounts(count)}. Please show it, or delete what is not to be published.`,
  "no-amounts-are-hidden.rows": ({ form, sheet, count }) =>
    `Hidden rows of ${quotedForm(form, "en")}, on the sheet ${quoted(sheet)}, hold ${amounts(count)}, unseen in print though totals may count them. Please show them, or delete what is not needed.`,
  "no-amounts-are-hidden.columns": ({ form, sheet, count }) =>
    `Hidden columns of ${quotedForm(form, "en")}, on the sheet ${quoted(sheet)}, hold ${amounts(count)}, unseen in print though totals may count them. Please show them, or delete what is not needed.`,
  "no-external-links.external": ({ sheet, count, example }) =>
    `${quoted(sheet)} holds ${count} ${count === 1 ? "formula" : "formulas"} that refer to other files, such as “${example}”; ` +
    `what they show changes or breaks with those files. Please refer to this workbook, or enter the values.`,
  "no-error-values.errorsSpread": ({ error, sheets, count, at, formula }) =>
    `${count} ${count === 1 ? "cell" : "cells"} of ${someOf(listOf(sheets).map(quoted), ", ")} ${count === 1 ? "shows" : "show"} ${error}, first ${formula ? `the formula “${formula}” in ` : ""}${at}. Please mend where it starts, then look at the rest.`,
  "formulas-follow-their-neighbours.otherFormula": ({ sheet, count, at, holds, usual }) =>
    `${quoted(sheet)} holds ${count} ${count === 1 ? "formula" : "formulas"} unlike those on both sides: ${at} is “${holds}” beside “${usual}”. Please check; unless it is meant, make them alike.`,
  "formulas-follow-their-neighbours.typedOver": ({ sheet, count, at, holds, usual }) =>
    `${quoted(sheet)} holds ${count} ${count === 1 ? "number" : "numbers"} amid formulas: ${at} is ${holds} beside “${usual}”. Please check; unless it is meant, restore the formula.`,
  "formulas-follow-their-neighbours.stopsShort": ({ sheet, count, at, holds, missed, number }) =>
    `${quoted(sheet)} holds ${count} ${count === 1 ? "sum" : "sums"} short of the next cell: “${holds}” in ${at} leaves out the ${number} in ${missed}. Please check its range.`,
  "sum-ranges-cover-their-rows.missesRows": ({ place, formula, rows, ...figures }) =>
    `The formula “${formula}” of ${placeWords(place, "en")} leaves out ${placesWords(rows, "en")}${figureWords(figures)}. Please check and complete its range.`,
  "sum-ranges-cover-their-rows.countsTwice": ({ place, formula, rows, ...figures }) =>
    `The formula “${formula}” of ${placeWords(place, "en")} counts ${placesWords(rows, "en")} twice${figureWords(figures)}. Please check its range.`,
  "printed-changes-follow-from-amounts.changeDiffers": ({ place, printed, now, base, expected }) =>
    `${placeWords(place, "en")} is ${amountWords(printed, "en")}; ${amountWords(now, "en")} less ${amountWords(base, "en")} is ${amountWords(expected, "en")}. Please check; ${amountWords(expected, "en")} is suggested.`,
  "printed-changes-follow-from-amounts.rateDiffers": ({ place, printed, now, base, expected }) =>
    `${placeWords(place, "en")} is ${printed}; from ${amountWords(base, "en")} to ${amountWords(now, "en")} the rate is ${expected}. Please check; ${expected} is suggested.`,
  "printed-changes-follow-from-amounts.shareDiffers": ({ place, printed, now, base, expected }) =>
    `${placeWords(place, "en")} is ${printed}; ${amountWords(now, "en")} is ${expected} of ${amountWords(base, "en")}. Please check; ${expected} is suggested.`,
  "running-columns-add-up.differs": ({ sheet, row, whole, parts, stated, sum, difference, holds }) =>
    `${quoted(sheet)}, row ${row}: ${quoted(whole)} is ${stated}; ${listOf(parts).map(quoted).join(" and ")} are ${sum} together. ` +
    `They differ by ${difference}; in ${holds} other rows they agree. Please check.`,
  "running-totals-are-not-added-up.added": ({ sheet, count, actual, expected, difference }) =>
    `${quoted(sheet)} holds ${count} ${count === 1 ? "total" : "totals"} that add up running totals, such as ${amountWords(actual, "en")}. ` +
    `Each running total holds the periods before it; the total should be the last, ${amountWords(expected, "en")}, and is ${amountWords(difference, "en")} too much. Please check the formula.`,
  "totals-stay-formulas.typedOver": ({ place, amount, formula }) =>
    `${placeWords(place, "en")} was typed as ${amountWords(amount, "en")}, while most totals of its column are formulas; ` +
    `it will not follow its parts. Please check; the formula “${formula}” is suggested.`,
};

const amounts = (count: number) => `${count} ${count === 1 ? "amount" : "amounts"}`;

type Figures = Pick<
  DataOf<(typeof formulaCheckMessages)["sum-ranges-cover-their-rows.countsTwice"]>,
  "actual" | "expected"
>;

const figureWords = ({ actual, expected }: Figures) =>
  actual && expected ? `: ${amountWords(actual, "en")} in place of ${amountWords(expected, "en")}` : "";
