import { Decimal, zero } from "./decimal";

/** Every value a stated number may stand for; both ends belong to it. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A number printed to a step: the value ± half a step. A step of zero is exact. */
export function interval(value: Decimal, step: Decimal = zero): Interval {
  const half = step.dividedBy(2);
  return { low: value.minus(half), high: value.plus(half) };
}

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function negate(a: Interval): Interval {
  return { low: a.high.negated(), high: a.low.negated() };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

export function sumIntervals(parts: Iterable<Interval>): Interval {
  let sum = interval(zero);
  for (const part of parts) sum = add(sum, part);
  return sum;
}

export function contains(a: Interval, value: Decimal): boolean {
  return a.low.lessThanOrEqualTo(value) && a.high.greaterThanOrEqualTo(value);
}

/** What two intervals share, or `undefined` when they share nothing. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const low = Decimal.max(a.low, b.low);
  const high = Decimal.min(a.high, b.high);
  return low.lessThanOrEqualTo(high) ? { low, high } : undefined;
}

/** Every product of a value of two intervals above nothing. */
export function multiply(a: Interval, b: Interval): Interval {
  return { low: a.low.times(b.low), high: a.high.times(b.high) };
}

/** The quotient a ÷ b, or `undefined` when b may be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (contains(b, zero)) return undefined;
  const quotients = [a.low, a.high].flatMap((over) => [over.dividedBy(b.low), over.dividedBy(b.high)]);
  return { low: Decimal.min(...quotients), high: Decimal.max(...quotients) };
}

/** Both ends moved outwards by a margin. */
export function widen(a: Interval, margin: Decimal): Interval {
  return { low: a.low.minus(margin), high: a.high.plus(margin) };
}
