import type { Decimal } from "./decimal";

/** 相符: equal as stated. 尾差: unequal, and equal for some true values behind the rounding. 不符: equal for none. */
export type TieOutcome = "holds" | "withinRounding" | "broken";

/**
 * Whether a total agrees with its parts (合计与分项勾稽), each number standing for itself ± half a step.
 *
 * @param step - The place to which all of them were rounded, in their own unit; zero when they are exact.
 */
export function tieOutcome(total: Decimal, parts: readonly Decimal[], step: Decimal): TieOutcome {
  let gap = total;
  for (const part of parts) gap = gap.minus(part);
  if (gap.isZero()) return "holds";
  // Half a step for each part and for the total, doubled on both sides.
  const isWithin = gap
    .abs()
    .times(2)
    .lessThanOrEqualTo(step.times(parts.length + 1));
  return isWithin ? "withinRounding" : "broken";
}
