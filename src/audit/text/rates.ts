import { zero, type Decimal } from "../../finance/money/decimal";
import { intersection, type Interval } from "../../finance/money/interval";
import { formatRate } from "../../finance/money/format-amount";
import type { Figure } from "../../narrative/figure";
import { roundedInterval, stepOf } from "../../narrative/printed-interval";

/** How a printed rate stands to those its amounts allow; `truncated` is cut off instead of rounded half up. */
export type RateVerdict = "holds" | "truncated" | "differs";

/**
 * Tests a rate of the text, whichever its sign, against every rate that its amounts allow.
 *
 * @param step - What it may have been rounded to, a fraction; its own last place unless a coarser one is given.
 */
export function testRate(rate: Figure, possible: Interval, step = stepOf(rate)): RateVerdict {
  const size = { ...rate, value: rate.value.abs() };
  const sizes = possible.high.isNegative()
    ? { low: possible.high.abs(), high: possible.low.abs() }
    : { low: decimalMax(possible.low, zero), high: decimalMax(possible.high, possible.low.abs()) };
  if (intersection(roundedInterval(size, step)!, sizes)) return "holds";
  const next = size.value.plus(step);
  const isCutOff = sizes.low.lessThan(next) && sizes.high.greaterThanOrEqualTo(size.value);
  return isCutOff ? "truncated" : "differs";
}

/** A rate as the text would print it, without its sign. */
export function printedRate(fraction: Decimal, { decimals }: Figure): string {
  return formatRate(fraction.abs(), decimals);
}

function decimalMax(a: Decimal, b: Decimal): Decimal {
  return a.greaterThan(b) ? a : b;
}
