import { defineMessages } from "./message-shape";

const amounts = {
  own: "amount",
  other: "amount",
  difference: "amount",
  /** How many totals and further forms differ because of it. */
  carried: "number",
} as const;

/** `also`: further forms whose same line differs by as much. */
const printed = { ...amounts, place: "place", also: "places" } as const;
/** `row`: the line that this book does not print, in its form. */
const missing = { ...amounts, form: "text", row: "text" } as const;

const magnitude = { place: "place", now: "amount", last: "amount", times: "number", year: "number" } as const;

/** What other books are asked: the approved reply, the units of a department, last year's. */
export const otherBookMessages = defineMessages({
  "amounts-are-those-approved.differs": { ...printed, books: "list" },
  "amounts-are-those-approved.absentHere": { ...missing, books: "list" },
  "amounts-are-those-approved.absentThere": { ...printed, books: "list" },
  "department-is-sum-of-its-units.differs": { ...printed, units: "number" },
  "department-is-sum-of-its-units.absentHere": { ...missing, units: "number" },
  "department-is-sum-of-its-units.absentThere": { ...printed, units: "number" },
  /** `times`: 10, 100 or 10,000. */
  "amounts-keep-last-years-magnitude.larger": magnitude,
  "amounts-keep-last-years-magnitude.smaller": magnitude,
  "last-years-amounts-are-carried-over.differs": { ...printed, year: "number" },
  "opening-balances-are-last-years-closing.differs": { ...printed, year: "number" },
});
