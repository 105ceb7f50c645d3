import { addDays } from "../../finance/calendar/day";
import { parseDay } from "../../finance/calendar/parse-day";
import { CellKind, type Cell } from "../../workbook/snapshot";

/**
 * The day a cell says: a date of Excel, or a text such as 2027-08-15, 2027/8/15, 2027年8月15日, 20270815.
 *
 * @returns `YYYY-MM-DD`, or `undefined` for what is no day.
 */
export function readDay(cell: Cell | undefined, date1904: boolean): string | undefined {
  if (!cell) return undefined;
  if (cell.kind === CellKind.number) {
    const serial = Math.floor(Number(cell.value));
    if (serial > 19_000_000) return parseDay(String(serial));
    return serial > 60 && serial < 2_958_466
      ? addDays(date1904 ? "1904-01-01" : "1899-12-30", serial)
      : undefined;
  }
  return cell.kind === CellKind.text ? parseDay(String(cell.value)) : undefined;
}
