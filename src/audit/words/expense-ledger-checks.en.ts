import { amountWords } from "./amount-words";
import type { expenseLedgerMessages } from "./expense-ledger-checks";
import { listOf, quoted } from "./lists";
import { expenseColumnTitle } from "./ledger-titles";
import type { DataOf, WordsFor } from "./message-shape";

const en = (amount: Parameters<typeof amountWords>[0]) => amountWords(amount, "en");

export const expenseLedgerWordsEn: WordsFor<typeof expenseLedgerMessages> = {
  "reception-papers-are-complete.missing": ({ entry, papers }) =>
    `The reception ${quoted(entry)} lacks ${papersOf("reception", papers)}. A claim carries the visitors' letter, the reception list and the receipt; please add or explain.`,
  "reception-meals-stay-within-limits.tooManyCompanions": ({ entry, guests, companions, limit, excess }) =>
    `The reception ${quoted(entry)} had ${guests} guests and ${companions} companions at table; ${limit} are allowed, ${excess} fewer. Please check or explain.`,
  "reception-meals-stay-within-limits.tooManyMeals": ({ entry, meals, limit }) =>
    `The reception ${quoted(entry)} offered ${meals} meals; ${limit} is allowed. Please check or explain.`,
  "reception-meals-stay-within-limits.tobaccoOrAlcohol": ({ entry }) =>
    `The reception ${quoted(entry)} lists tobacco or alcohol, which working meals do not offer. Please check or explain.`,
  "reception-meals-stay-within-limits.aboveCap": ({ entry, heads, cap, actual, expected, difference }) =>
    `Meals at the reception ${quoted(entry)} cost ${en(actual)} for ${heads} persons; at ${en(cap)} a head and meal ${en(expected)} is allowed, ${en(difference)} less. Please check or explain.`,
  "receptions-are-approved-and-paid-in-order.notApproved": ({ entry }) =>
    `The reception ${quoted(entry)} names no day of approval. Approval comes before spending; please add or explain.`,
  "receptions-are-approved-and-paid-in-order.approvedLate": ({ entry, day, approvedOn }) =>
    `The reception ${quoted(entry)} took place on ${day} and was approved on ${approvedOn}. Approval comes before spending; please check or explain.`,
  "receptions-are-approved-and-paid-in-order.onTab": ({ entry }) =>
    `The reception ${quoted(entry)} was left on a tab. Unless the visit goes on, it is paid at once; please check or explain.`,
  "vehicle-within-limits.overEstablishment": ({ entry }) =>
    `The vehicle ${quoted(entry)} stands outside the establishment, and no operation is budgeted for it. Please check the approval or say what becomes of it.`,
  "vehicle-within-limits.priceAbove": ({ entry, purpose, actual, expected, difference }) =>
    `The vehicle ${quoted(entry)} (${purpose}) cost ${en(actual)}; its limit without purchase tax is ${en(expected)}, ${en(difference)} less. Please check whether tax is in it, and attach the approval.`,
  "vehicle-within-limits.priceNeedsReason": ({ entry, purpose, actual, expected, difference }) =>
    `The vehicle ${quoted(entry)} (${purpose}) cost ${en(actual)}, ${en(difference)} above the general limit of ${en(expected)}, which the work may need. Please attach the reason.`,
  "vehicle-within-limits.engineAbove": ({ entry, purpose, engine, limit, excess }) =>
    `The vehicle ${quoted(entry)} (${purpose}) has an engine of ${engine} litres; its limit is ${limit}, ${excess} less. Please check, and attach the approval.`,
  "vehicle-within-limits.engineNeedsReason": ({ entry, purpose, engine, limit, excess }) =>
    `The vehicle ${quoted(entry)} (${purpose}) has an engine of ${engine} litres, ${excess} above the general limit of ${limit}, which the work may need. Please attach the reason.`,
  "vehicle-repairs-have-their-papers.noForm": ({ entry }) =>
    `The repair ${quoted(entry)} has no repair form. Please add or explain.`,
  "vehicle-repairs-have-their-papers.oldPartKept": ({ entry, price, threshold }) =>
    `The repair ${quoted(entry)} replaced a part of ${en(price)}; from ${en(threshold)} the old part is handed in, and it was not. Please check or explain.`,
  "vehicle-fuel-stays-within-norm.aboveNorm": ({ entry, distance, norm, litres, allowed, excess }) =>
    `Fuel ${quoted(entry)}: over ${distance} km at ${norm} litres per 100 km ${allowed} litres are allowed, ${litres} were taken, ${excess} more. Please check the distance or explain.`,
  "vehicle-fuel-stays-within-norm.sharedCard": ({ entry, card, plate, other }) =>
    `Fuel ${quoted(entry)}: card ${card} was used for ${other} and again for ${plate}. Each vehicle has a card of its own; please check.`,
  "travel-is-approved-and-proved.noSlip": ({ entry }) =>
    `The trip ${quoted(entry)} has no travel slip. Please add or explain.`,
  "travel-is-approved-and-proved.flightNotApproved": ({ entry }) =>
    `The trip ${quoted(entry)} went by air without an approval of the flight. Please add or explain.`,
  "travel-is-approved-and-proved.wrongApprover": ({ entry, approver }) =>
    `The trip ${quoted(entry)} was approved by ${approver}. Trips of heads and trips out of the province are approved by the head of the office; please check.`,
  "travel-allowances-stay-within-norm.above": ({
    entry,
    allowance,
    heads,
    days,
    actual,
    expected,
    difference,
  }) =>
    `The trip ${quoted(entry)} of ${heads} persons and ${days} days claims ${en(actual)} of ${expenseColumnTitle("travel", allowance, "en")}; the norm allows ${en(expected)}, ${en(difference)} less. Please check; a local norm goes into the policy sheet.`,
  "travel-lodging-stays-within-limits.above": ({
    entry,
    heads,
    nights,
    limit,
    actual,
    expected,
    difference,
  }) =>
    `Trip ${quoted(entry)}: lodging for ${heads} heads and ${nights} nights is ${en(actual)}; at ${en(limit)} a head and night at most ${en(expected)}, ${en(difference)} above. Please check; local limits go into the policy sheet.`,
  "meetings-keep-their-size.heads": ({ entry, kind, number, bound }) =>
    `${quoted(entry)} (${kind}) has ${number} heads, as a rule at most ${bound}. Please check; local rules go into the policy sheet.`,
  "meetings-keep-their-size.days": ({ entry, kind, number, bound }) =>
    `${quoted(entry)} (${kind}) lasts ${number} days, as a rule at most ${bound} without arrival and departure. Please check; local rules go into the policy sheet.`,
  "meeting-papers-are-complete.missing": ({ entry, papers }) =>
    `${quoted(entry)} lacks ${papersOf("meetings", papers)}. Meetings carry their budget, notice, register, invoice and settlement; please add or explain.`,
  "meeting-cost-stays-within-its-norm.aboveBudget": ({ entry, actual, expected, difference }) =>
    `${quoted(entry)} cost ${en(actual)}, ${en(difference)} above its budget of ${en(expected)}. Please give the reason.`,
  "meeting-cost-stays-within-its-norm.aboveNorm": ({
    entry,
    kind,
    heads,
    days,
    actual,
    expected,
    difference,
  }) =>
    `${quoted(entry)} (${kind}, ${heads} persons, ${days} days) cost ${en(actual)}; the norm allows ${en(expected)}, ${en(difference)} less. Please check; a local norm goes into the policy sheet.`,
  "fixed-assets-are-recorded.notRecorded": ({ entry, price, threshold }) =>
    `${quoted(entry)} at ${en(price)} reaches the threshold of ${en(threshold)} on the day it was bought and is not recorded as a fixed asset. Please check.`,
  "fixed-assets-are-recorded.bulkNotRecorded": ({ entry }) =>
    `${quoted(entry)} was bought in bulk and is a fixed asset whatever its price, yet is not recorded. Please check.`,
  "fixed-assets-are-recorded.notCounted": ({ entry, counted }) =>
    `${quoted(entry)} was last counted on ${counted}, more than a year ago. Fixed assets are counted every year; please arrange it.`,
};

type Papers = DataOf<(typeof expenseLedgerMessages)["meeting-papers-are-complete.missing"]>["papers"];

function papersOf(kind: "reception" | "meetings", papers: Papers): string {
  return listOf(papers)
    .map((key) => expenseColumnTitle(kind, String(key), "en"))
    .join(", ");
}
