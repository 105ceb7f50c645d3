import { decimalFromNumber, type Decimal } from "../finance/money/decimal";
import { isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { say } from "./words";

/**
 * A count of heads, guests or periods: a whole number of zero or more, nothing as zero.
 *
 * @throws CellError `value` for anything else.
 */
export function countOf(cell: unknown): number {
  const count = quantityOf(cell).toNumber();
  if (!Number.isInteger(count)) throw new CellError("value", say().noCount(String(cell)));
  return count;
}

/**
 * A quantity that may be broken, such as two and a half days; nothing as zero.
 *
 * @throws CellError `value` for what is no number of zero or more.
 */
export function quantityOf(cell: unknown): Decimal {
  const number = isBlank(cell) ? 0 : typeof cell === "string" ? Number(cell) : cell;
  const quantity = typeof number === "number" ? decimalFromNumber(number) : undefined;
  if (!quantity || quantity.isNegative()) throw new CellError("value", say().noCount(String(cell)));
  return quantity;
}
