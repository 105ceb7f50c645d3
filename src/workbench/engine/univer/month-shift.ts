const dayMilliseconds = 86_400_000;
/** Excel counts days from here, and believes there was a 29 February 1900 (serial 60). */
const epoch = Date.UTC(1899, 11, 30);

/**
 * The serial number of the same day `months` later, the month's last day when it is shorter (EDATE). Univer's own
 * EDATE runs over into the next month: 31 March plus one month is 30 April, not 1 May.
 *
 * @returns `undefined` when the date lies before 1900.
 */
export function shiftMonths(serial: number, months: number): number | undefined {
  if (!Number.isFinite(serial) || !Number.isFinite(months) || serial < 1) return undefined;
  const date = new Date(epoch + Math.floor(serial < 60 ? serial + 1 : serial) * dayMilliseconds);
  const target = date.getUTCMonth() + Math.trunc(months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), target + 1, 0)).getUTCDate();
  const shifted = Date.UTC(date.getUTCFullYear(), target, Math.min(date.getUTCDate(), lastDay));
  const result = Math.round((shifted - epoch) / dayMilliseconds);
  const counted = result <= 60 ? result - 1 : result;
  return counted < 0 ? undefined : counted;
}
