import { defineMessages } from "./message-shape";

const limit = { actual: "amount", expected: "amount", difference: "amount" } as const;
const vehicle = { entry: "text", purpose: "text" } as const;
const engine = { ...vehicle, engine: "text", limit: "text", excess: "text" } as const;

/** What the ledgers of day-to-day expenses are asked. `entry` names a row of the ledger. */
export const expenseLedgerMessages = defineMessages({
  "reception-papers-are-complete.missing": { entry: "text", papers: "list" },
  "reception-meals-stay-within-limits.tooManyCompanions": {
    entry: "text",
    guests: "text",
    companions: "text",
    limit: "number",
    excess: "text",
  },
  "reception-meals-stay-within-limits.tooManyMeals": { entry: "text", meals: "text", limit: "number" },
  "reception-meals-stay-within-limits.tobaccoOrAlcohol": { entry: "text" },
  "reception-meals-stay-within-limits.aboveCap": { entry: "text", heads: "text", cap: "amount", ...limit },
  "receptions-are-approved-and-paid-in-order.notApproved": { entry: "text" },
  "receptions-are-approved-and-paid-in-order.approvedLate": {
    entry: "text",
    day: "text",
    approvedOn: "text",
  },
  "receptions-are-approved-and-paid-in-order.onTab": { entry: "text" },
  "vehicle-within-limits.overEstablishment": { entry: "text" },
  "vehicle-within-limits.priceAbove": { ...vehicle, ...limit },
  "vehicle-within-limits.priceNeedsReason": { ...vehicle, ...limit },
  "vehicle-within-limits.engineAbove": engine,
  "vehicle-within-limits.engineNeedsReason": engine,
  "vehicle-repairs-have-their-papers.noForm": { entry: "text" },
  "vehicle-repairs-have-their-papers.oldPartKept": { entry: "text", price: "amount", threshold: "amount" },
  "vehicle-fuel-stays-within-norm.aboveNorm": {
    entry: "text",
    distance: "text",
    norm: "text",
    litres: "text",
    allowed: "text",
    excess: "text",
  },
  "vehicle-fuel-stays-within-norm.sharedCard": { entry: "text", card: "text", plate: "text", other: "text" },
  "travel-is-approved-and-proved.noSlip": { entry: "text" },
  "travel-is-approved-and-proved.flightNotApproved": { entry: "text" },
  "travel-is-approved-and-proved.wrongApprover": { entry: "text", approver: "text" },
  "travel-allowances-stay-within-norm.above": {
    entry: "text",
    allowance: "text",
    heads: "text",
    days: "text",
    ...limit,
  },
  "travel-lodging-stays-within-limits.above": {
    entry: "text",
    heads: "text",
    nights: "text",
    limit: "amount",
    ...limit,
  },
  "meetings-keep-their-size.heads": { entry: "text", kind: "text", number: "text", bound: "number" },
  "meetings-keep-their-size.days": { entry: "text", kind: "text", number: "text", bound: "number" },
  "meeting-papers-are-complete.missing": { entry: "text", papers: "list" },
  "meeting-cost-stays-within-its-norm.aboveBudget": { entry: "text", ...limit },
  "meeting-cost-stays-within-its-norm.aboveNorm": {
    entry: "text",
    kind: "text",
    heads: "text",
    days: "text",
    ...limit,
  },
  "fixed-assets-are-recorded.notRecorded": { entry: "text", price: "amount", threshold: "amount" },
  "fixed-assets-are-recorded.bulkNotRecorded": { entry: "text" },
  "fixed-assets-are-recorded.notCounted": { entry: "text", counted: "text" },
});
