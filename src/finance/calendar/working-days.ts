import arrangements from "chinese-days/dist/chinese-days.json";
import { addDays, daysBetween, weekdayOf } from "./day";

// The library's own functions read days in the local time zone and slip by a day west of Greenwich; its table of
// the State Council's arrangements (节假日安排) is keyed by date and does not.
const holidays: Readonly<Record<string, unknown>> = arrangements.holidays;
const workedWeekends: Readonly<Record<string, unknown>> = arrangements.workdays;

const years = Object.keys(holidays).map((day) => day.slice(0, 4));

/**
 * The days whose arrangement is known, first and last included. The next year's notice has reached back to 29
 * December, so the last days of the last year stay unknown until it is there.
 */
export const workingDayCoverage = {
  from: `${years.reduce((a, b) => (a < b ? a : b))}-01-01`,
  to: `${years.reduce((a, b) => (a > b ? a : b))}-12-28`,
} as const;

/**
 * Whether a day is worked in China (工作日): a weekday that is no holiday, or a weekend day worked in exchange (调休).
 *
 * @returns `undefined` for a day whose arrangement is not known.
 * @throws InvalidDayError
 */
export function isWorkingDay(day: string): boolean | undefined {
  const weekday = weekdayOf(day);
  if (day < workingDayCoverage.from || day > workingDayCoverage.to) return undefined;
  if (day in workedWeekends) return true;
  return weekday >= 1 && weekday <= 5 && !(day in holidays);
}

/**
 * The day on which so many working days have passed; the first day itself does not count. Negative goes back, zero
 * is the day itself.
 *
 * @returns `undefined` when a day on the way is not known.
 * @throws InvalidDayError
 */
export function addWorkingDays(day: string, count: number): string | undefined {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    const isWorked = isWorkingDay(at);
    if (isWorked === undefined) return undefined;
    if (isWorked) left -= 1;
  }
  return at;
}

/**
 * Working days after one day up to and including another; negative when the second lies before.
 *
 * @returns `undefined` when a day between is not known.
 * @throws InvalidDayError
 */
export function workingDaysBetween(from: string, to: string): number | undefined {
  const distance = daysBetween(from, to);
  const step = Math.sign(distance);
  let count = 0;
  let at = from;
  for (let left = Math.abs(distance); left > 0; left -= 1) {
    at = addDays(at, step);
    const isWorked = isWorkingDay(at);
    if (isWorked === undefined) return undefined;
    if (isWorked) count += step;
  }
  return count;
}
