import { addDays, isDay } from "../../finance/calendar/day";
import { CellKind, type SheetView, type WorkbookView } from "../../workbook/snapshot";
import { foldLabel } from "../headings";
import type { DebtLedger } from "./read-ledger";

const fullDay = /(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const month = /(20\d\d)[-/.年](\d{1,2})月?末?/;
const year = /(20\d\d)年/;

/** The day that the heading of opening or closing balances names: 2024-12-31余额, 2024年末余额. */
export function balanceDay(
  view: WorkbookView,
  ledger: DebtLedger,
  balance: "opening" | "closing",
): string | undefined {
  const [column, sheet] = [ledger.columns.get(balance), view.sheet(ledger.sheet)];
  if (column === undefined || !sheet) return undefined;
  // A merged heading stands in the upper of two rows.
  const heading = [ledger.headingRow, ledger.headingRow - 1]
    .map((row) => sheet.text(row, column))
    .find(Boolean);
  return dayIn(foldLabel(heading ?? ""));
}

/** The day a ledger stands at: what the heading of its closing balances says, else its title or banner, else its sheet's name. */
export function ledgerDay(view: WorkbookView, ledger: DebtLedger): string | undefined {
  const sheet = view.sheet(ledger.sheet);
  return (
    balanceDay(view, ledger, "closing") ??
    (sheet && textsAbove(sheet, ledger.headingRow).map(dayIn).find(Boolean)) ??
    dayIn(foldLabel(ledger.sheet))
  );
}

function textsAbove(sheet: SheetView, headingRow: number): string[] {
  return Array.from({ length: headingRow }, (_, row) => sheet.rowCells(row))
    .flat()
    .filter(({ kind }) => kind === CellKind.text)
    .map(({ value }) => foldLabel(String(value)));
}

/** A day, or the last one of the month or year that a text names. */
function dayIn(text: string): string | undefined {
  const [, y, m, d] = fullDay.exec(text) ?? [];
  if (y) return dayOf(y, m, d);
  const [, ofMonth, monthNumber] = month.exec(text) ?? [];
  if (ofMonth) {
    const first = dayOf(ofMonth, monthNumber, "1");
    return first && lastOfMonth(first);
  }
  const [, ofYear] = year.exec(text) ?? [];
  return ofYear && `${ofYear}-12-31`;
}

function dayOf(...parts: readonly (string | undefined)[]): string | undefined {
  const day = parts.map((part = "") => part.padStart(2, "0")).join("-");
  return isDay(day) ? day : undefined;
}

function lastOfMonth(first: string): string {
  const inNextMonth = addDays(first, 31);
  return addDays(inNextMonth, -Number(inNextMonth.slice(-2)));
}
