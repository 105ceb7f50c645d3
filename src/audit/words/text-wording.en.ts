import { amountWords } from "./amount-words";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import type { textWordingMessages } from "./text-wording";

export const textWordingWordsEn: WordsFor<typeof textWordingMessages> = {
  "reasons-are-given.missing": ({ sentence }) => `${quoted(sentence)} gives no reason. Please add it.`,
  "reasons-are-given.unfilled": ({ blank, count, sentence }) =>
    `【${blank}】 is still to be filled in at ${count} places of the text, such as “…${sentence}【${blank}】”. Please fill it in.`,
  "marks-are-printed-once.doubled": ({ examples, count }) =>
    `Punctuation is doubled in ${count} places of the text, such as “${listOf(examples).join("”, “")}”. Removing one mark is suggested.`,
  "units-are-printed.missing": ({ subject, printed, missing, likely, sentence }) =>
    `${subject ? `“${subject}”` : "One figure"} is printed as “${printed}” and lacks ${missingWords(missing)}${likely ? `, ${likely} by the form’s amount` : ""} (${quoted(sentence)}). Please add it.`,
  "units-are-printed.tenThousandMissing": ({ subject, word, printed, meant, beside }) =>
    `${subject ? `“${subject}”` : "One figure"} is given as ${word ?? ""}${printed}; as ${amountWords(meant, "en")} it agrees with ${listOf(beside).join(", ")} beside it: 万 seems to be missing. Please check; ${amountWords(meant, "en")} is suggested.`,
  "units-are-printed.tenThousandMissingInPart": ({ subject, word, printed, meant, whole, total }) =>
    `${subject ? `“${subject}”` : "One figure"} is given as ${word ?? ""}${printed}; with ${amountWords(meant, "en")} the parts make up “${whole}”, ${total}: 万 seems to be missing. Please check; ${amountWords(meant, "en")} is suggested.`,
  "years-of-amounts-agree.amountYear": ({ subject, amount, printed, year, lastYear }) =>
    `“${subject}”, ${amount}, is given for ${printed}; the book is of ${year}, and its text should give amounts of ${year} or ${lastYear}. Please check whether an old draft was kept.`,
  "years-of-amounts-agree.baseYear": ({ subject, printed, year, lastYear }) =>
    `“${subject}” is compared with “${printed}”; a book of ${year} should compare with ${lastYear}. Please check whether an old draft was kept.`,
  "years-of-amounts-agree.dayYear": ({ day, year }) =>
    `The cut-off day “${day}” does not suit a book of ${year}. Please check the day and the figures given for it.`,
  "years-of-amounts-agree.dayBeforeYearEnd": ({ day, year }) =>
    `The final account gives its assets as of ${quoted(day)}, not as of the end of the year (31 December ${year}). Please check the day and the figures given for it.`,
  "equipment-price-fits-the-year.otherPrice": ({ printed, year, expected }) =>
    `The text tells of equipment from a unit price of ${printed} on; final accounts of ${year} tell of it from ${amountWords(expected, "en")} on. Please check.`,
  "names-in-text-are-present.oldName": ({ printed, present }) =>
    `“${printed}” is a former name; the item is now called “${present}”. The present name is suggested.`,
  "names-in-text-are-present.spelling": ({ printed, present }) =>
    `The item is written “${printed}”; its present name is “${present}”. Using that is suggested.`,
  "use-fits-its-item.useOfAnother": ({ subject, use, other }) =>
    `The use of “${subject}” is given as ${quoted(use)}, which speaks of “${other}” and does not fit the item. Please check whether it was copied.`,
  "income-is-broken-down-by-source.byExpenditure": ({ subject, total, kinds }) =>
    `“${subject}”, ${total}, is broken down into ${listOf(kinds).join(", ")}, which are kinds of expenditure. Listing income by source is suggested.`,
  "contents-agree-with-headings.differs": ({ inContents, inText }) =>
    `The contents say ${quoted(inContents)}, the heading says ${quoted(inText)}. Making them agree is suggested.`,
  "performance-projects-are-counted.fewerThanTargets": ({ stated, printed }) =>
    `The text says ${stated} projects have performance targets, while the book prints the targets of ${printed}. Please check the number.`,
  "performance-projects-are-counted.otherMoney": ({ stated, printed }) =>
    `The text says performance targets cover ${stated}, while their forms add up to ${amountWords(printed, "en")}. Please check.`,
  "performance-projects-are-counted.otherFunds": ({ budget, stated, printed }) =>
    `The text counts every project of the table of projects, and says their performance targets cover ${stated}${budget ? ` of ${quoted(budget)}` : ""}, while that table adds up to ${amountWords(printed, "en")}. Please check.`,
  "performance-projects-are-counted.moreThanTargets": ({ stated, printed }) =>
    `The text says ${stated} projects have performance targets, while the book prints the targets of ${printed}. Please check the number, or say that only some are published.`,
  "performance-projects-are-counted.moreThanProjects": ({ stated, printed }) =>
    `The text says ${stated} projects have performance targets, while the table of projects lists ${printed}. Please check the number.`,
  "wording-fits-the-book.otherKindInForm": ({ printed, word, expected }) =>
    `The form says ${quoted(printed)}; the other forms speak of ${expected}, this one of ${word}. One word is suggested.`,
  "wording-fits-the-book.otherKind": ({ word, expected, example, count }) =>
    `This book should call itself “${expected}”; the text says “${word}” in ${count} places, such as “${example}”. Using one word is suggested.`,
};

function missingWords(missing: string | undefined): string {
  switch (missing) {
    case "percentSign":
      return "its per-cent sign";
    case "yuan":
      return "“元” in its unit";
    default:
      return "its unit";
  }
}
