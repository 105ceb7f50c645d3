const dayInMilliseconds = 86_400_000;

/**
 * A cell of type `d` (ISO 8601, only strict workbooks have it) as the serial number other workbooks store.
 *
 * @param date1904 - Whether the workbook counts from 1904-01-01 rather than from 1900.
 * @returns `undefined` when the text is no date.
 */
export function serialOf(text: string, date1904: boolean): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)Z?)?$/.exec(text.trim());
  if (!match || text.trim() === "") return undefined;
  const [, day, time] = match;
  const fraction = time === undefined ? 0 : Date.parse(`1970-01-01T${time}Z`) / dayInMilliseconds;
  if (day === undefined) return fraction;
  const days = Date.parse(`${day}T00:00:00Z`) / dayInMilliseconds;
  if (date1904) return days + 24_107 + fraction;
  // Excel counts a 29 February 1900 that never was.
  const serial = days + 25_569;
  return (serial < 61 ? serial - 1 : serial) + fraction;
}
