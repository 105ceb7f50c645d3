import { addDays } from "./day";
import { addWorkingDays } from "./working-days";

/** A time limit (期限) as policy states it. */
export interface TimeLimit {
  readonly days: number;
  /** 工作日 instead of 日. */
  readonly workingDays: boolean;
}

/**
 * The last day on which something is in time; the day that starts the limit does not count. Calendar days are not
 * moved off a holiday.
 *
 * @returns `undefined` when working days on the way are not known.
 * @throws InvalidDayError
 */
export function dueDate(start: string, limit: TimeLimit): string | undefined {
  return limit.workingDays ? addWorkingDays(start, limit.days) : addDays(start, limit.days);
}
