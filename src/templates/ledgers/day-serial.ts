import { daysBetween } from "../../finance/calendar/day";

/**
 * The number Excel keeps for a day.
 *
 * @param date1904 - The workbook counts from 1904, as old ones of the Mac do.
 * @throws InvalidDayError
 */
export function daySerial(day: string, date1904: boolean): number {
  return daysBetween(date1904 ? "1904-01-01" : "1899-12-30", day);
}
