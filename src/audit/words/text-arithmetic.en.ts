import type { ShownAmount } from "../finding";
import { amountWords, magnitudeWords, saidWords } from "./amount-words";
import { listOf } from "./lists";
import { measureWords } from "./measure-words";
import type { WordsFor } from "./message-shape";
import type { textArithmeticMessages } from "./text-arithmetic";

const shownParts = 6;

export const textArithmeticWordsEn: WordsFor<typeof textArithmeticMessages> = {
  "one-quantity-one-amount.statedTwice": ({ subject, first, second }) =>
    `The text states “${subject}” twice, as ${saidWords(first, "en")} and as ${saidWords(second, "en")}. Please check and make them agree.`,
  "one-quantity-one-amount.changeStatedTwice": ({ subject, first, second }) =>
    `The text states the change of “${subject}” twice, as ${saidWords(first, "en")} and as ${saidWords(second, "en")}. Please check and make them agree.`,
  "one-quantity-one-amount.twoAmounts": ({
    subject,
    other,
    fitting,
    printed,
    share,
    expected,
    whole,
    difference,
  }) =>
    `One sentence gives “${subject}” as ${fitting} and “${other}” as ${printed}, ${amountWords(difference, "en")} apart. The share ${share} ` +
    `follows from ${fitting} (${fitting} ÷ ${whole}); from ${printed} it would be ${expected}. Please check and keep the right one.`,
  "changes-follow-from-amounts.changeDiffers": ({ subject, printed, expected, word, ...sides }) =>
    `The change of “${subject}” is given as ${word}${printed}; ${sidesWords(sides)} it is ${amountWords(expected, "en")}. Please check; ${amountWords(expected, "en")} is suggested.`,
  "changes-follow-from-amounts.baseDiffers": ({ subject, baseName, printed, now, moved, expected }) =>
    `The base of “${subject}”${baseName ? ` (${baseName})` : ""} is given as ${printed}; from ${now} now and ${listOf(moved).join(", ")} it should be ${amountWords(expected, "en")}. Please check; ${amountWords(expected, "en")} is suggested.`,
  "changes-follow-from-amounts.nowDiffers": ({ subject, baseName, printed, base, moved, expected }) =>
    `“${subject}” is given as ${printed}; from the base${baseName ? ` (${baseName})` : ""}, ${base}, and ${listOf(moved).join(", ")} it should be ${amountWords(expected, "en")}. Please check; ${amountWords(expected, "en")} is suggested.`,
  "changes-follow-from-amounts.rateDiffers": ({ subject, printed, expected, slip, word, ...sides }) =>
    `The rate of “${subject}” is given as ${word}${printed}; ${sidesWords(sides)} it should be ${expected}${rateSlipWords(slip)}. Please check; ${expected} is suggested.`,
  "direction-agrees-with-change.oppositeTwice": ({
    subject,
    word,
    printed,
    other,
    otherWord,
    otherPrinted,
    now,
  }) =>
    `“${subject}” is written as ${word}${printed ?? ""}; ${other === subject ? "elsewhere" : `“${other}”`}, also ${now}, it is ${otherWord}${otherPrinted ?? ""}. Please check and correct one of them.`,
  "direction-agrees-with-change.oppositeWords": ({ subject, word, printed, otherWord, otherPrinted }) =>
    `One comparison of “${subject}” says both ${word}${printed} and ${otherWord}${otherPrinted}. Please check and correct one of the words.`,
  "direction-agrees-with-change.negativeChange": ({ subject, word, printed }) =>
    `“${subject}” is given as “${word}${printed}”: the word and the minus sign both tell the direction. Please check and keep one.`,
  "direction-agrees-with-change.wrongDirection": ({ subject, word, found, ...sides }) =>
    `“${subject}” is called “${word}”; ${sidesWords(sides)} it is ${found === "more" ? "more" : "less"}. Please check and reword.`,
  "direction-agrees-with-change.reasonOfAnother": ({ subject, word, reason, found }) =>
    `“${subject}” is called “${word}”, yet the reason given, “${reason}”, speaks of “${found}”. Please check both.`,
  "zero-base-has-no-rate.growthOnZero": ({ subjects, now, baseName, word, printed, count }) => {
    const names = listOf(subjects);
    return (
      `“${names.slice(0, shownParts).join("”, “")}”${names.length > shownParts ? ` and others, ${count} in all,` : ""} ` +
      `${names.length === 1 ? "is" : "are"} given as ${word}${printed}, while the base${baseName ? ` (${baseName})` : ""} is 0` +
      `${count === 1 ? ` and the amount now ${amountWords(now, "en")}` : ""}. On a base of 0 no rate is stated; please give the increase alone and say that there was nothing the year before.`
    );
  },
  "zero-base-has-no-rate.completionOfZero": ({ subject, printed, baseName, now, fitting, fittingMeasure }) =>
    `“${subject}” is given as ${printed} of “${baseName}”, which is 0. ` +
    (fitting
      ? `The rate is ${now} ÷ ${fitting} (${measureWords(fittingMeasure, "en")}); please name that budget instead.`
      : "No completion is stated on a budget of 0; please remove the rate or name the budget it rests on."),
  "completions-follow-from-named-budget.completeBesideDifference": ({ subject, printed, difference }) =>
    `“${subject}” is given as ${printed} of its budget, and also as “${difference}”. Please check and correct one of the two.`,
  "completions-follow-from-named-budget.differenceDiffers": ({
    subject,
    printed,
    now,
    base,
    found,
    expected,
  }) =>
    `“${subject}” is given as “${printed}”; ${now} against ${base} is ${amountWords(expected, "en")} ${found === "more" ? "more" : "less"}. Please check.`,
  "completions-follow-from-named-budget.completionDiffers": ({
    subject,
    printed,
    now,
    base,
    baseName,
    expected,
    fitting,
    fittingMeasure,
    slip,
  }) =>
    `“${subject}” is given as ${printed} of “${baseName}”; ${now} ÷ ${base} is ${expected}` +
    (fitting
      ? `, and ${printed} is ${now} ÷ ${fitting} (${measureWords(fittingMeasure, "en")}). Please correct the base or the rate.`
      : `${rateSlipWords(slip)}. Please check; ${expected} is suggested.`),
  "shares-share-one-base.shareDiffers": ({ subject, printed, part, whole, wholeName, expected }) =>
    `The share of “${subject}” in ${wholeName} is given as ${printed}; ${amountWords(part, "en")} ÷ ${amountWords(whole, "en")} is ${expected}. Please check; ${expected} is suggested.`,
  "shares-share-one-base.staleBase": ({ items, stale, wholeName, whole, right, count }) =>
    `${count} shares are not reckoned on ${wholeName || "the total"} of ${whole}: ` +
    items
      .map(([printed, expected]) => `${saidWords(printed, "en")} should be ${saidWords(expected, "en")}`)
      .join(", ") +
    `. All of them rest on about ${amountWords(stale, "en")}, perhaps the total of an earlier draft` +
    (listOf(right).length > 0 ? `, while ${listOf(right).join(", ")} beside them rest on ${whole}` : "") +
    `. Please reckon all on ${whole}.`,
  "shares-share-one-base.sumIsNotWhole": ({ subject, shares, sum, count }) =>
    `The ${count} shares under “${subject}”, ${listOf(shares).join(", ")}, add up to ${sum} instead of 100%. Please check whether an item is left out.`,
  "parts-make-up-their-whole.exceeds": ({ subject, total, parts, sum, difference, count }) =>
    `“${subject}” is given as ${total}; the ${count} parts listed (${partsWords(parts)}) add up to ${saidWords(sum, "en")}, ${sizeWords(difference)} more. Please check.`,
  "parts-make-up-their-whole.fallsShort": ({ subject, total, parts, sum, difference, count }) =>
    `“${subject}” is given as ${total}; the ${count} parts listed (${partsWords(parts)}) add up to ${saidWords(sum, "en")}, ${sizeWords(difference)} less, perhaps with an item left out. Please check.`,
  "changes-of-parts-add-up.sumDiffers": ({ subject, total, parts, sum, difference }) =>
    `“${subject}” changes by ${total}; its parts (${partsWords(parts)}) add up to ${amountWords(sum, "en")}, a difference of ${magnitudeWords(difference, "en")}. Please check.`,
  "parts-are-counted-once.countedTwice": ({ subject, total, parts, sum }) =>
    `“${subject}” is ${total}, while ${partsWords(parts)} add up to ${saidWords(sum, "en")}, more than the total; one amount may be counted twice. Please check.`,
};

function sidesWords({
  now,
  base,
  baseName,
  source,
}: {
  readonly now: ShownAmount;
  readonly base: ShownAmount;
  readonly baseName: string | undefined;
  readonly source: string | undefined;
}): string {
  const from =
    {
      lastYearsBook: " of last year's workbook",
      lastYearsColumn: " of this book's own column of last year",
      change: " that the change leads back to",
    }[source ?? ""] ?? "";
  return `from ${amountWords(now, "en")} now and the base${baseName ? ` (${baseName})` : ""}${from}, ${amountWords(base, "en")},`;
}

function rateSlipWords(slip: string | undefined): string {
  switch (slip) {
    case "differenceAsRate":
      return ", perhaps with the difference printed as a rate";
    case "newAsBase":
      return ", perhaps reckoned on the new amount";
    case "copied":
      return ", perhaps copied from the line above";
    default:
      return "";
  }
}

function partsWords(parts: Parameters<typeof listOf>[0]): string {
  const all = listOf(parts);
  return all.slice(0, shownParts).join(", ") + (all.length > shownParts ? " and others" : "");
}

function sizeWords(size: string | number | ShownAmount): string {
  return typeof size === "object" ? magnitudeWords(size, "en") : String(size);
}
