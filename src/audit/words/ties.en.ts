import { amountWords, magnitudeWords } from "./amount-words";
import type { DataOf, WordsFor } from "./message-shape";
import { listOf } from "./lists";
import { namePlaces, placesWords, placeWords, quotedForm } from "./place-words";
import { isOfOneLine, type tieMessages } from "./ties";

export const tieWordsEn: WordsFor<typeof tieMessages> = {
  tieBroken: (data) =>
    `${noted(data)}${sides(data)}. They differ by ${magnitudeWords(data.difference, "en")}. Please check and correct.`,
  exceedsWhole: (data) =>
    `${noted(data)}${sides(data)}. The first ${isOfOneLine(data) ? "" : "is part of the second and "}should not exceed ` +
    `${isOfOneLine(data) ? "the second" : "it"}, but does by ` +
    `${magnitudeWords(data.difference, "en")}. Please check.`,
  wrongAmount: ({ note, place, actual, expected, difference, ties }) =>
    `${noted({ note })}${placeWords(place, "en")} says ${amountWords(actual, "en")}; by its relations to other cells it should be ` +
    `${amountWords(expected, "en")}, a difference of ${magnitudeWords(difference, "en")}` +
    `${ties > 1 ? ` that breaks ${ties} relations` : ""}. Please check; ${amountWords(expected, "en")} is suggested.`,
  cannotDecide: ({ note, places, difference }) =>
    `${noted({ note })}${placesWords(places, "en")} disagree by ${magnitudeWords(difference, "en")}. At least one of them is wrong, and ` +
    `the figures alone do not tell which. Please check each.`,
  linesExchanged: ({ note, forms, first, second, ties }) => {
    const names = listOf(forms).map((form) => quotedForm(String(form), "en"));
    const where =
      names.length === 1 ? "" : " One of the forms has them wrong; the figures alone do not tell which.";
    return (
      `${noted({ note })}${names.join(" or ")} seems to have the amounts of “${first}” and “${second}” exchanged: ${ties} ` +
      `relations break, and all hold once they are changed back.${where} Please check and correct.`
    );
  },
  tail: (data) =>
    `${noted(data)}${sides(data)}. The ${magnitudeWords(data.difference, "en")} between them comes from rounding; nothing needs changing.`,
};

function noted({ note }: { readonly note?: string | undefined }): string {
  return note ? `${note.replace(/[。：:]$/, "")}: ` : "";
}

/** Both sides with their amounts; the form or row they share is said once, before them. */
function sides({ left, right, less = [], leftSum, rightSum }: DataOf<typeof tieMessages.tieBroken>): string {
  const { shared, list } = namePlaces([...left, ...right, ...less], "en");
  const sum = (places: typeof left) => `${places.length > 1 ? "the sum of " : ""}${list(places)}`;
  const whole = less.length > 0 ? `${sum(right)} less ${sum(less)}` : sum(right);
  return `${shared}${sum(left)} is ${amountWords(leftSum, "en")}; ${whole} is ${amountWords(rightSum, "en")}`;
}
