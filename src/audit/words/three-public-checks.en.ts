import { amountWords, saidWords } from "./amount-words";
import type { DataOf, WordsFor } from "./message-shape";
import { placeWords } from "./place-words";
import type { threePublicCheckMessages } from "./three-public-checks";
import { threePublicCountName } from "./three-public-count-name";
import { threePublicItemName } from "./three-public-item-name";

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
    `The three public expenses budgeted for ${year} are ${amountWords(now, "en")}, ${amountWords(increase, "en")} or ${growth}% ` +
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
  "meeting-expenses-within-last-years-budget.rises": ({ place, lastYear, now, base, increase }) =>
    `${placeWords(place, "en")} is ${amountWords(now, "en")}, ${amountWords(increase, "en")} above the ${lastYear} budget of ` +
    `${amountWords(base, "en")}. Meetings are compared apart from the three public expenses. Please give the reason.`,
  "training-expenses-within-last-years-budget.rises": ({ place, lastYear, now, base, increase }) =>
    `${placeWords(place, "en")} is ${amountWords(now, "en")}, ${amountWords(increase, "en")} above the ${lastYear} budget of ` +
    `${amountWords(base, "en")}. Training is compared apart from the three public expenses. A reason would help.`,
  "three-public-account-within-last-years-account.rises": ({
    year,
    now,
    lastYear,
    base,
    increase,
    growth,
    risen,
  }) =>
    `The three public expenses of ${year} came to ${amountWords(now, "en")}, ${amountWords(increase, "en")}` +
    `${growth === undefined ? "" : ` or ${growth}%`} above the ${lastYear} account of ${amountWords(base, "en")}${risenWords(risen)}. ` +
    `Please check that the text gives the reason.`,
  "three-public-execution-keeps-pace.passed": ({ label, month, spent, budget, completion, excess }) =>
    `${label} came to ${amountWords(spent, "en")} by month ${month}, ${completion}% of the year's budget of ${amountWords(budget, "en")} ` +
    `and ${amountWords(excess, "en")} above it. Please give the reason; where the budget is to be adjusted, that takes its own procedure.`,
  "three-public-execution-keeps-pace.willPass": ({
    label,
    month,
    spent,
    budget,
    completion,
    elapsed,
    passing,
  }) =>
    `${label} came to ${amountWords(spent, "en")} by month ${month}, ${completion}% of the year's budget of ${amountWords(budget, "en")} ` +
    `with ${elapsed}% of the year gone. At this pace the budget is passed in month ${passing}.`,
  "projects-hold-no-three-public-expenses.larger": ({ project, amount, item, stated }) =>
    `The project “${project}” holds ${amountWords(amount, "en")}, while the three public table states ${amountWords(stated, "en")} ` +
    `for ${threePublicItemName(item, "en").toLowerCase()}. Please check that what belongs there is counted there.`,
  "three-public-counts-agree-with-amounts.countWithoutAmount": ({ kind, count, item, amount }) =>
    `${threePublicCountName(kind, "en")}: ${count}, while ${threePublicItemName(item, "en").toLowerCase()} came to ${amountWords(amount, "en")}. ` +
    `Please check both; where another organisation bore the cost, please say so.`,
  "three-public-counts-agree-with-amounts.amountWithoutCount": ({ kind, item, amount }) =>
    `${threePublicItemName(item, "en")} came to ${amountWords(amount, "en")}, while the count is none (${threePublicCountName(kind, "en").toLowerCase()}: 0). ` +
    `Please check both and say what was paid for.`,
  "three-public-counts-agree-with-amounts.negative": ({ kind, count }) =>
    `${threePublicCountName(kind, "en")}: ${count}, which is below zero. Please check and correct it.`,
  "three-public-counts-agree-with-amounts.fewerPersons": ({ kind, count, other, least }) =>
    `${threePublicCountName(kind, "en")}: ${count}, fewer than ${least} (${threePublicCountName(other, "en").toLowerCase()}). ` +
    `Please check whether they were exchanged or left out.`,
  "three-public-counts-agree-with-amounts.fewerHeld": ({ kind, count, other, least }) =>
    `${threePublicCountName(kind, "en")}: ${count}, fewer than ${least} (${threePublicCountName(other, "en").toLowerCase()}). ` +
    `Please check; nothing is to be changed where vehicles were handed on.`,
  "vehicle-purchases-fit-their-number.above": ({ count, amount, average, limit }) =>
    `Vehicle purchases of ${amountWords(amount, "en")} for ${count} come to ${amountWords(average, "en")} each, above the price limit of a small bus, ${amountWords(limit, "en")} without purchase tax. ` +
    `Please check the number; for large buses or vehicles for special work please name the kind.`,
};

function risenWords(risen: Risen): string {
  const items = risen.map(([key, increase]) => {
    const title = threePublicItemName(saidWords(key, "en"), "en");
    return `${title.toLowerCase()} up by ${saidWords(increase, "en")}`;
  });
  return items.length > 0 ? `, with ${items.join(", ")}` : "";
}

function baseWords(baseFrom: string | undefined): string {
  return baseFrom === "text" ? " (last year's figure is taken from the text)" : "";
}
