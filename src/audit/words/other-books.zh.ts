import type { ShownAmount, PlaceInForm } from "../finding";
import { amountWords, magnitudeWords } from "./amount-words";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import type { otherBookMessages } from "./other-books";
import { placesWords, placeWords, quotedForm } from "./place-words";

export const otherBookWordsZh: WordsFor<typeof otherBookMessages> = {
  "amounts-are-those-approved.differs": ({ place, own, other, books, ...rest }) =>
    `${placeWords(place, "zh")}为${amountWords(own, "zh")}，${allQuoted(books)}为${amountWords(other, "zh")}，${restWords(rest)}。` +
    "请核对，以批复为准改正；批复后有调整的，请附依据。",
  "amounts-are-those-approved.absentHere": ({ form, row, other, books, carried }) =>
    `${allQuoted(books)}的${quotedForm(form, "zh")}列有“${row}”${amountWords(other, "zh")}，本册没有这一行${carriedWords(carried)}。请核对后补上。`,
  "amounts-are-those-approved.absentThere": ({ place, own, books, also, carried }) =>
    `${placeWords(place, "zh")}为${amountWords(own, "zh")}，${allQuoted(books)}没有这一行${alsoWords(also)}${carriedWords(carried)}。` +
    "请核对科目，以批复为准改正。",
  "department-is-sum-of-its-units.differs": ({ place, own, other, units, ...rest }) =>
    `${placeWords(place, "zh")}为${amountWords(own, "zh")}，${units}个所属单位合计为${amountWords(other, "zh")}，${restWords(rest)}。` +
    "请核对部门和单位的数。",
  "department-is-sum-of-its-units.absentHere": ({ form, row, other, units, carried }) =>
    `${units}个所属单位的${quotedForm(form, "zh")}中“${row}”合计${amountWords(other, "zh")}，部门没有这一行${carriedWords(carried)}。请核对后补上。`,
  "department-is-sum-of-its-units.absentThere": ({ place, own, units, also, carried }) =>
    `${placeWords(place, "zh")}为${amountWords(own, "zh")}，${units}个所属单位都没有这一行${alsoWords(also)}${carriedWords(carried)}。请核对部门和单位的数。`,
  "amounts-keep-last-years-magnitude.larger": (said) => magnitudeSaid(said, true),
  "amounts-keep-last-years-magnitude.smaller": (said) => magnitudeSaid(said, false),
  "last-years-amounts-are-carried-over.differs": ({ place, own, other, year, ...rest }) =>
    `${placeWords(place, "zh")}为${amountWords(own, "zh")}，${year}年工作簿为${amountWords(other, "zh")}，${restWords(rest)}。` +
    "请核对；口径有调整的，请说明。",
  "opening-balances-are-last-years-closing.differs": ({ place, own, other, year, ...rest }) =>
    `${placeWords(place, "zh")}为${amountWords(own, "zh")}，${year}年年末数为${amountWords(other, "zh")}，${restWords(rest)}。` +
    "请核对；属于会计差错更正、收回存量资金或机构改革的，请说明。",
};

function allQuoted(books: Parameters<typeof listOf>[0]): string {
  return listOf(books).map(quoted).join("、");
}

interface Magnitude {
  readonly place: PlaceInForm;
  readonly now: ShownAmount;
  readonly last: ShownAmount;
  readonly times: number;
  readonly year: number;
}

function magnitudeSaid({ place, now, last, times, year }: Magnitude, isLarger: boolean): string {
  const share = times === 10_000 ? "1万" : String(times);
  const ratio = isLarger ? `约为上年的${share}倍` : `约为上年的${share}分之一`;
  return (
    `${placeWords(place, "zh")}为${amountWords(now, "zh")}，${year}年为${amountWords(last, "zh")}，${ratio}。` +
    "请核对小数点和计量单位；确有变动的，请说明原因。"
  );
}

interface Rest {
  readonly difference: ShownAmount;
  readonly also: readonly PlaceInForm[];
  readonly carried: number;
}

function restWords({ difference, also, carried }: Rest): string {
  const word = difference.yuan.startsWith("-") ? "少" : "多";
  return `${word}${magnitudeWords(difference, "zh")}${alsoWords(also)}${carriedWords(carried)}`;
}

function alsoWords(also: readonly PlaceInForm[]): string {
  return also.length > 0 ? `；${placesWords(also, "zh")}也是如此` : "";
}

function carriedWords(carried: number): string {
  return carried > 0 ? `；另有${carried}处因此不符` : "";
}
