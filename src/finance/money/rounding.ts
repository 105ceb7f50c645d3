import { Decimal } from "./decimal";
import { fromYuan, type AmountUnit } from "./unit";

/** How an amount is printed: in a unit, with so many decimals. */
export interface Printing {
  readonly unit: AmountUnit;
  readonly decimals: number;
}

/** An amount in yuan as it is printed, rounded half up (四舍五入), away from zero for negatives. In the unit. */
export function rounded(yuan: Decimal, { unit, decimals }: Printing): Decimal {
  return fromYuan(yuan, unit).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** An amount in yuan cut off after its decimals, which is how amounts should not be printed. In the unit. */
export function truncated(yuan: Decimal, { unit, decimals }: Printing): Decimal {
  return fromYuan(yuan, unit).toDecimalPlaces(decimals, Decimal.ROUND_DOWN);
}

/**
 * Whether a printed amount is an exact one cut off instead of rounded half up (只舍不入): 87.70 for 877,080 yuan.
 *
 * @param printed - As printed, in the unit.
 * @param yuan - The exact amount.
 */
export function isTruncationOf(printed: Decimal, yuan: Decimal, printing: Printing): boolean {
  return printed.equals(truncated(yuan, printing)) && !printed.equals(rounded(yuan, printing));
}
