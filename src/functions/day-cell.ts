import { addDays, daysBetween } from "../finance/calendar/day";
import { parseDay } from "../finance/calendar/parse-day";
import { CellError } from "./cell-error";
import { say } from "./words";

/** The day before Excel's first; from 1900-03-01 on its serial numbers count from here. */
const beforeFirst = "1899-12-30";
/** Serial numbers from 1900-03-01 to 9999-12-31: before them Excel counts a day that never was. */
const [firstSerial, lastSerial] = [61, 2_958_465];

/**
 * The day in a cell: a date of Excel, or a text such as 2026-03-05.
 *
 * @returns `YYYY-MM-DD`.
 * @throws CellError `value` for anything else.
 */
export function dayOf(cell: unknown): string {
  const serial = typeof cell === "number" ? Math.floor(cell) : NaN;
  if (serial >= firstSerial && serial <= lastSerial) return addDays(beforeFirst, serial);
  const day = typeof cell === "string" ? parseDay(cell) : undefined;
  if (!day) throw new CellError("value", say().noDay(String(cell ?? "")));
  return day;
}

/** A day as Excel counts it, to be shown in a date format. */
export function serialOf(day: string): number {
  return daysBetween(beforeFirst, day);
}
