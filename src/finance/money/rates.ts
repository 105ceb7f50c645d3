import { Decimal } from "./decimal";
import { divide, intersection, interval, type Interval } from "./interval";

/**
 * Share of a whole (占比), a fraction.
 *
 * @returns `undefined` when the whole is not positive.
 */
export function shareOf(part: Decimal, whole: Decimal): Decimal | undefined {
  return whole.greaterThan(0) ? part.dividedBy(whole) : undefined;
}

/** Change against a base (增减额): positive for a rise. */
export function changeOf(base: Decimal, now: Decimal): Decimal {
  return now.minus(base);
}

/**
 * Growth on a base (增长率), a fraction: the change over the **base**, never over the new amount.
 *
 * @returns `undefined` when the base is not positive: no rate may be stated then.
 */
export function growthOf(base: Decimal, now: Decimal): Decimal | undefined {
  return base.greaterThan(0) ? now.minus(base).dividedBy(base) : undefined;
}

/**
 * Completion of a budget (完成预算的比例), a fraction of the budget that the statement names.
 *
 * @returns `undefined` when the budget is not positive.
 */
export function completionOf(executed: Decimal, budget: Decimal): Decimal | undefined {
  return shareOf(executed, budget);
}

/** Every share that amounts known only within rounding allow; `undefined` when the whole may be zero or less. */
export function shareInterval(part: Interval, whole: Interval): Interval | undefined {
  return whole.low.greaterThan(0) ? divide(part, whole) : undefined;
}

/** Every growth that amounts known only within rounding allow; `undefined` when the base may be zero or less. */
export function growthInterval(base: Interval, now: Interval): Interval | undefined {
  const ratio = shareInterval(now, base);
  return ratio && { low: ratio.low.minus(1), high: ratio.high.minus(1) };
}

/** Every completion that amounts known only within rounding allow; `undefined` when the budget may be zero or less. */
export function completionInterval(executed: Interval, budget: Interval): Interval | undefined {
  return shareInterval(executed, budget);
}

/**
 * Whether a printed rate may be true: it stands for itself ± half a unit of its last place, and some rate that the
 * amounts allow must lie within that.
 *
 * @param printed - The rate as a fraction with the decimals it prints in per cent: 21.5% is 0.215 with 1.
 */
export function rateMayHold(
  printed: { readonly fraction: Decimal; readonly decimals: number },
  possible: Interval,
): boolean {
  const step = new Decimal(10).pow(-printed.decimals - 2);
  return intersection(interval(printed.fraction, step), possible) !== undefined;
}
