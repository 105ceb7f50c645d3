import { templateById } from "../../templates/sets";
import { amountWords, saidWords } from "./amount-words";
import type { DataOf, WordsFor } from "./message-shape";
import { placeWords } from "./place-words";
import type { threePublicCheckMessages } from "./three-public-checks";

type Risen = DataOf<
  (typeof threePublicCheckMessages)["three-public-total-within-last-years-budget.exceedsZero"]
>["risen"];

export const threePublicCheckWordsEn: WordsFor<typeof threePublicCheckMessages> = {
  "three-public-total-within-last-years-budget.exceeds": ({
    year,
    now,
    lastYear,
    base,
    increase,
    growth,
    risen,
    baseFrom,
  }) =>
    `The three public expenses budgeted for ${year} are ${amountWords(now, "en")}, ${amountWords(increase, "en")} or ${growth} % ` +
    `above the ${lastYear} budget of ${amountWords(base, "en")}${risenWords(risen)}${baseWords(baseFrom)}. ` +
    `Please give the reason and attach the approval.`,
  "three-public-total-within-last-years-budget.exceedsZero": ({ year, now, lastYear, risen, baseFrom }) =>
    `The three public expenses budgeted for ${year} are ${amountWords(now, "en")}; none were budgeted for ${lastYear}` +
    `${risenWords(risen)}${baseWords(baseFrom)}. Please give the reason and attach the approval.`,
  "three-public-items-within-last-years-budget.itemRises": ({ place, lastYear, now, base, increase }) =>
    `${placeWords(place, "en")} is ${amountWords(now, "en")}, ${amountWords(increase, "en")} above the ${lastYear} budget of ` +
    `${amountWords(base, "en")}, within a total that does not rise. Please give the reason for this item.`,
  "three-public-items-within-last-years-budget.purchaseRises": ({ place, lastYear, now, base, increase }) =>
    `${placeWords(place, "en")} is ${amountWords(now, "en")}, ${amountWords(increase, "en")} above the ${lastYear} budget of ` +
    `${amountWords(base, "en")}. Please state how many vehicles are bought and why, and attach the approval.`,
};

function risenWords(risen: Risen): string {
  const titles = templateById("three-public-expenses")?.sections[0]?.columns ?? [];
  const items = risen.map(([key, increase]) => {
    const title = titles.find((column) => column.key === key)?.title.en ?? saidWords(key, "en");
    return `${title} up by ${saidWords(increase, "en")}`;
  });
  return items.length > 0 ? `, with ${items.join(", ")}` : "";
}

function baseWords(baseFrom: string | undefined): string {
  return baseFrom === "text" ? " (last year's figure is taken from the text)" : "";
}
