import type { ShownAmount, PlaceInForm } from "../finding";
import { amountWords, magnitudeWords } from "./amount-words";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import type { otherBookMessages } from "./other-books";
import { placesWords, placeWords, quotedForm } from "./place-words";

export const otherBookWordsEn: WordsFor<typeof otherBookMessages> = {
  "amounts-are-those-approved.differs": ({ place, own, other, books, ...rest }) =>
    `${placeWords(place, "en")} is ${amountWords(own, "en")}; ${allQuoted(books)} has ${amountWords(other, "en")}, ${restWords(rest)}. ` +
    "Please check and follow what was approved; attach what changed it since.",
  "amounts-are-those-approved.absentHere": ({ form, row, other, books, carried }) =>
    `${quotedForm(form, "en")} of ${allQuoted(books)} has “${row}” with ${amountWords(other, "en")}; this book has no such row${carriedWords(carried)}. Please check and add it.`,
  "amounts-are-those-approved.absentThere": ({ place, own, books, also, carried }) =>
    `${placeWords(place, "en")} is ${amountWords(own, "en")}; ${allQuoted(books)} has no such row${alsoWords(also)}${carriedWords(carried)}. ` +
    "Please check the item and follow what was approved.",
  "department-is-sum-of-its-units.differs": ({ place, own, other, units, ...rest }) =>
    `${placeWords(place, "en")} is ${amountWords(own, "en")}; its units (${units}) add up to ${amountWords(other, "en")}, ${restWords(rest)}. ` +
    "Please check the department and its units.",
  "department-is-sum-of-its-units.absentHere": ({ form, row, other, units, carried }) =>
    `In ${quotedForm(form, "en")}, “${row}” of its units (${units}) adds up to ${amountWords(other, "en")}; the department has no such row${carriedWords(carried)}. Please check and add it.`,
  "department-is-sum-of-its-units.absentThere": ({ place, own, units, also, carried }) =>
    `${placeWords(place, "en")} is ${amountWords(own, "en")}; none of its units (${units}) has such a row${alsoWords(also)}${carriedWords(carried)}. Please check the department and its units.`,
  "amounts-keep-last-years-magnitude.larger": (said) => magnitudeSaid(said, true),
  "amounts-keep-last-years-magnitude.smaller": (said) => magnitudeSaid(said, false),
  "last-years-amounts-are-carried-over.differs": ({ place, own, other, year, ...rest }) =>
    `${placeWords(place, "en")} is ${amountWords(own, "en")}; the book of ${year} has ${amountWords(other, "en")}, ${restWords(rest)}. ` +
    "Please check, or say what was counted otherwise.",
  "opening-balances-are-last-years-closing.differs": ({ place, own, other, year, ...rest }) =>
    `${placeWords(place, "en")} is ${amountWords(own, "en")}; ${year} closed with ${amountWords(other, "en")}, ${restWords(rest)}. ` +
    "Please check; explain a corrected error, money taken back or a reorganisation.",
};

function allQuoted(books: Parameters<typeof listOf>[0]): string {
  return listOf(books).map(quoted).join(" and ");
}

interface Magnitude {
  readonly place: PlaceInForm;
  readonly now: ShownAmount;
  readonly last: ShownAmount;
  readonly times: number;
  readonly year: number;
}

function magnitudeSaid({ place, now, last, times, year }: Magnitude, isLarger: boolean): string {
  const ratio = isLarger ? `about ${times} times as much` : `about one ${times}th of it`;
  return (
    `${placeWords(place, "en")} is ${amountWords(now, "en")}; in ${year} it was ${amountWords(last, "en")}: ${ratio}. ` +
    "Please check the decimal point and the unit, or give the reason."
  );
}

interface Rest {
  readonly difference: ShownAmount;
  readonly also: readonly PlaceInForm[];
  readonly carried: number;
}

function restWords({ difference, also, carried }: Rest): string {
  const word = difference.yuan.startsWith("-") ? "less" : "more";
  return `${magnitudeWords(difference, "en")} ${word} here${alsoWords(also)}${carriedWords(carried)}`;
}

function alsoWords(also: readonly PlaceInForm[]): string {
  return also.length > 0 ? `; so it is at ${placesWords(also, "en")}` : "";
}

function carriedWords(carried: number): string {
  return carried > 0 ? `; further amounts that differ because of it: ${carried}` : "";
}
