import DecimalJs from "decimal.js";
import { wholeFen } from "./fen";

/** The project's own decimal type: 40 significant digits, half up, never in exponent notation. */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = DecimalJs;

export const zero: Decimal = new Decimal(0);
const hundredth = new Decimal("0.01");

/**
 * A host's binary number as the decimal a person typed: through 15 significant digits, the precision Excel
 * itself shows, so that 0.30000000000000004 is 0.3 on every host.
 *
 * @returns `undefined` for NaN and infinities.
 */
export function decimalFromNumber(number: number): Decimal | undefined {
  if (!Number.isFinite(number)) return undefined;
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return new Decimal(number);
  const fen = wholeFen(number);
  if (fen !== undefined) return new Decimal(fen).times(hundredth);
  // A point and 15 digits say what 15 digits would; most fractions are spared the longer text.
  const text = String(number);
  return new Decimal(text.length <= 16 && !Number.isInteger(number) ? text : number.toPrecision(15));
}

/** The sum of any number of decimals; zero for none. */
export function sumOf(decimals: Iterable<Decimal>): Decimal {
  let sum = zero;
  for (const decimal of decimals) sum = sum.plus(decimal);
  return sum;
}
