import { isDay } from "./day";

const separated = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const digits = /^(\d{4})(\d\d)(\d\d)$/;

/**
 * The day a text says as people type days: 2027-08-15, 2027/8/15, 2027年8月15日, 20270815.
 *
 * @returns `YYYY-MM-DD`, or `undefined` for what is no day.
 */
export function parseDay(text: string): string | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const [, year = "", month = "", date = ""] = separated.exec(plain) ?? digits.exec(plain) ?? [];
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}
