import { decimalFromNumber, zero, type Decimal } from "../finance/money/decimal";
import { parseAmount } from "../finance/money/parse-amount";
import { toYuan, type AmountUnit } from "../finance/money/unit";
import { CellError } from "./cell-error";
import { say } from "./words";

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/**
 * The amount in a cell, in yuan: a number in the given unit, a text as people type amounts, whose own unit counts
 * (1,202.95万元), nothing as zero.
 *
 * @throws CellError `value` for anything else.
 */
export function amountOf(cell: unknown, unit: AmountUnit = "yuan"): Decimal {
  if (isBlank(cell)) return zero;
  const amount = typeof cell === "number" ? decimalFromNumber(cell) : undefined;
  const yuan = typeof cell === "string" ? parseAmount(cell, { unit })?.yuan : amount && toYuan(amount, unit);
  if (!yuan) throw new CellError("value", say().noAmount(String(cell)));
  return yuan;
}
