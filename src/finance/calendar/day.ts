const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsOfDay = 86_400_000;

/** A day that is none was given: another form than YYYY-MM-DD, or a date no calendar has. */
export class InvalidDayError extends Error {
  constructor(readonly text: string) {
    super(`${JSON.stringify(text)} is not a day in the form YYYY-MM-DD.`);
    this.name = "InvalidDayError";
  }
}

/** Whether a text is a day in the form YYYY-MM-DD that the calendar has. */
export function isDay(text: string): boolean {
  return numberOf(text) !== undefined;
}

/**
 * The day so many calendar days later, or earlier when negative.
 *
 * @throws InvalidDayError
 */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

/**
 * Calendar days from one day to another; negative when the second lies before.
 *
 * @throws InvalidDayError
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday, whatever the time zone. */
export function weekdayOf(day: string): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Days since 1970-01-01, a Thursday. */
function dayNumber(day: string): number {
  const number = numberOf(day);
  if (number === undefined) throw new InvalidDayError(day);
  return number;
}

function numberOf(text: string): number | undefined {
  const [, year, month, date] = dayForm.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = Date.UTC(Number(year), Number(month) - 1, Number(date)) / millisecondsOfDay;
  return dayOf(number) === text ? number : undefined;
}

function dayOf(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}
