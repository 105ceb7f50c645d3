import { decimalFromNumber, zero, type Decimal } from "../finance/money/decimal";
import { parseAmount } from "../finance/money/parse-amount";
import { CellError } from "./cell-error";
import { say } from "./words";

/**
 * The amount in a cell: a number as it stands, a text as people type amounts (1,202.95万元 is in yuan), nothing as
 * zero.
 *
 * @throws CellError `value` for anything else.
 */
export function amountOf(cell: unknown): Decimal {
  if (cell === null || cell === undefined || cell === "") return zero;
  const amount =
    typeof cell === "number"
      ? decimalFromNumber(cell)
      : typeof cell === "string"
        ? parseAmount(cell, { unit: "yuan" })?.yuan
        : undefined;
  if (!amount) throw new CellError("value", say().noAmount(String(cell)));
  return amount;
}
