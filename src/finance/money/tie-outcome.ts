import { zero, sumOf, type Decimal } from "./decimal";
import { contains, interval, subtract, sumIntervals } from "./interval";

/** 相符: equal as stated. 尾差: unequal, and equal for some true values behind the rounding. 不符: equal for none. */
export type TieOutcome = "holds" | "withinRounding" | "broken";

/**
 * Whether a total agrees with its parts (合计与分项勾稽), each number standing for itself ± half a step.
 *
 * @param step - The place to which all of them were rounded, in their own unit; zero when they are exact.
 */
export function tieOutcome(total: Decimal, parts: readonly Decimal[], step: Decimal): TieOutcome {
  if (total.equals(sumOf(parts))) return "holds";
  const gap = subtract(interval(total, step), sumIntervals(parts.map((part) => interval(part, step))));
  return contains(gap, zero) ? "withinRounding" : "broken";
}
