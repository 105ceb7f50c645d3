import { addDays, isDay } from "../../finance/calendar/day";
import { CellKind, type Cell } from "../../workbook/snapshot";

const typedDay = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * The day a cell says: a date of Excel, or a text such as 2027-08-15, 2027/8/15, 2027年8月15日, 20270815.
 *
 * @returns `YYYY-MM-DD`, or `undefined` for what is no day.
 */
export function readDay(cell: Cell | undefined, date1904: boolean): string | undefined {
  if (!cell) return undefined;
  if (cell.kind === CellKind.number) {
    const serial = Math.floor(Number(cell.value));
    if (serial > 19_000_000) return dayOf(/^(\d{4})(\d\d)(\d\d)$/.exec(String(serial)));
    return serial > 60 && serial < 2_958_466
      ? addDays(date1904 ? "1904-01-01" : "1899-12-30", serial)
      : undefined;
  }
  if (cell.kind !== CellKind.text) return undefined;
  const text = String(cell.value).normalize("NFKC").replace(/\s/g, "");
  return dayOf(typedDay.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text));
}

function dayOf(match: RegExpExecArray | null): string | undefined {
  const [, year = "", month = "", date = ""] = match ?? [];
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}
