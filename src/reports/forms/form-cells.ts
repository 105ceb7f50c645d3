import type { Decimal } from "../../finance/money/decimal";
import type { Printing } from "../../finance/money/rounding";
import { fromYuan } from "../../finance/money/unit";
import type { Table } from "../../templates/facts";
import type { SectionDefinition } from "../../templates/template";
import type { CellWrite } from "../../workbook/plan";
import { printedLive, yuanOf, type Amount, type LiveAmount } from "../sheets/live-amount";
import { lastYearColumns } from "../typed-last-year";
import type { FormLine } from "./form-sheet";

/** What a cell of amounts says in the unit of the form. */
export function amountIn(
  amount: Decimal | LiveAmount | undefined,
  printing: Printing,
): { readonly value: number | null; readonly formula?: string } {
  if (amount && "formula" in amount) return printedLive(amount, printing);
  return { value: !amount || amount.isZero() ? null : fromYuan(amount, printing.unit).toNumber() };
}

/** What a cell of a code says: 2010301 whole, or 201, 03 and 01. */
export function codePart(code: string | undefined, part: 0 | 1 | 2 | "whole"): string | null {
  if (part === "whole") return code ?? null;
  return /^(\d{3})(\d\d)?(\d\d)?$/.exec(code ?? "")?.[part + 1] ?? null;
}

/**
 * The amounts of a row in the unit of the form as it stands; columns that the line says nothing of are emptied, but
 * for last year's, which people type.
 */
export function amountCells(
  { parts, template }: Table,
  section: SectionDefinition,
  row: number,
  line: FormLine | undefined,
  columns: ReadonlyMap<string, number> | undefined = parts.columns.get(section),
): CellWrite[] {
  const printing = { unit: parts.unit, decimals: template.decimals };
  const isTyped = (key: string) => lastYearColumns(section).includes(key) && line?.amounts[key] === undefined;
  return [...(columns ?? [])].flatMap(([key, column]) =>
    isTyped(key) ? [] : [{ row, column, ...amountIn(line?.amounts[key], printing) }],
  );
}

/** Whether an amount is said, and not zero. */
export function isMoney(amount: Amount | undefined): boolean {
  return amount !== undefined && !yuanOf(amount).isZero();
}

/** Whether a line says of any column that there is money. */
export function hasMoney({ amounts }: FormLine): boolean {
  return Object.values(amounts).some(isMoney);
}
