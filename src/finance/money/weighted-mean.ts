import { zero, type Decimal } from "./decimal";

/** A value with the weight it counts by, such as an allowance and the heads who receive it. */
export interface Weighted {
  readonly value: Decimal;
  readonly weight: Decimal;
}

/**
 * The weighted arithmetic mean (加权平均), not rounded.
 *
 * @returns `undefined` when the weights do not add up to more than zero.
 */
export function weightedMean(items: Iterable<Weighted>): Decimal | undefined {
  let [sum, weights] = [zero, zero];
  for (const { value, weight } of items) {
    sum = sum.plus(value.times(weight));
    weights = weights.plus(weight);
  }
  return weights.greaterThan(0) ? sum.dividedBy(weights) : undefined;
}
