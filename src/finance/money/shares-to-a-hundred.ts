import { Decimal, sumOf } from "./decimal";
import { shareOf } from "./rates";

const one = new Decimal(1);

/**
 * Shares of one whole as a list prints them, in per cent with so many decimals: each rounded half up, but the largest
 * takes what the others leave of a hundred (尾差归入最大项). Where the parts are not the whole, more is left than
 * rounding can leave, half a last place for each part, and every share is rounded by itself.
 *
 * @param parts - Amounts, yuan; of several equally large ones the first takes what is left.
 * @returns Fractions, or `undefined` when the whole is not positive.
 */
export function sharesToAHundred(
  parts: readonly Decimal[],
  whole: Decimal,
  decimals: number,
): Decimal[] | undefined {
  const exact = parts.flatMap((part) => shareOf(part, whole) ?? []);
  if (exact.length < parts.length) return undefined;
  const places = decimals + 2;
  const rounded = exact.map((share) => share.toDecimalPlaces(places, Decimal.ROUND_HALF_UP));
  const largest = parts.findIndex((part) => part.equals(Decimal.max(...parts)));
  const left = one.minus(sumOf(rounded.filter((_, index) => index !== largest)));
  const possible = new Decimal(10).pow(-places).times(parts.length).dividedBy(2);
  const isTail = left
    .minus(exact[largest] ?? left)
    .abs()
    .lessThanOrEqualTo(possible);
  return rounded.map((share, index) => (index === largest && isTail ? left : share));
}
