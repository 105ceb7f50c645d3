import type { Decimal } from "../../finance/money/decimal";
import type { Printing } from "../../finance/money/rounding";
import { fromYuan } from "../../finance/money/unit";
import { printedLive, type LiveAmount } from "../sheets/live-amount";

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
