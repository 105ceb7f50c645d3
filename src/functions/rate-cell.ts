import { decimalFromNumber, type Decimal } from "../finance/money/decimal";
import { parseRate } from "../finance/money/parse-rate";
import { CellError } from "./cell-error";
import { say } from "./words";

/**
 * The rate in a cell as a fraction: a number as it stands, a text with its sign (60%).
 *
 * @throws CellError `value` for anything else, blanks included.
 */
export function rateOf(cell: unknown): Decimal {
  const typed = typeof cell === "string" ? parseRate(cell) : undefined;
  const isRate = typed && !typed.isSignMissing && !typed.isPercentagePoints;
  const rate = typeof cell === "number" ? decimalFromNumber(cell) : isRate ? typed.fraction : undefined;
  if (!rate) throw new CellError("value", say().noRate(String(cell ?? "")));
  return rate;
}
