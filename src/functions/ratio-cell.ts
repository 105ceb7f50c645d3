import type { Decimal } from "../finance/money/decimal";
import { CellError } from "./cell-error";

/**
 * A ratio as a cell holds it: a fraction.
 *
 * @throws CellError `divisionByZero` where the denominator is not positive.
 */
export function ratioCell(ratio: Decimal | undefined): number {
  if (!ratio) throw new CellError("divisionByZero");
  return ratio.toNumber();
}
