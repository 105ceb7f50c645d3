import { InvalidDayError, isDay } from "../calendar/day";

/**
 * The days on which a debt is paid (还本付息日), counted back from its last: 2027-08-15 and each whole part of a year
 * before it, as far as they lie after a day. A day its month lacks becomes the month's last.
 *
 * @param maturity - 到期日, `YYYY-MM-DD`.
 * @param perYear - Payments a year: 1, 2, 4 or 12.
 * @returns Ascending; empty when the debt is due already.
 * @throws InvalidDayError
 */
export function paymentDays(maturity: string, perYear: number, after: string): string[] {
  const days: string[] = [];
  for (let back = 0; ; back += 1) {
    const day = addMonths(maturity, (-12 / perYear) * back);
    if (day <= after) return days.reverse();
    days.push(day);
  }
}

/**
 * The same day so many months later, or earlier when negative; the last of the month where it has no such day.
 *
 * @throws InvalidDayError
 */
export function addMonths(day: string, months: number): string {
  if (!isDay(day)) throw new InvalidDayError(day);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const lastDate = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return [
    String(toYear).padStart(4, "0"),
    String(toMonth).padStart(2, "0"),
    String(Math.min(date, lastDate)).padStart(2, "0"),
  ].join("-");
}
