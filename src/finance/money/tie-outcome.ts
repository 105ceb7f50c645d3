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
    .plus(gap)
    .abs()
    .lessThanOrEqualTo(step.times(parts.length + 1));
  return isWithin ? "withinRounding" : "broken";
}

/**
 * The same over whole numbers of one small unit (fen): as exact, and many times as fast. Columns of thousands of
 * amounts are tied cell by cell.
 *
 * @param step - In the same unit; a whole number or zero.
 */
export function tieOutcomeOfWholes(total: number, parts: readonly number[], step: number): TieOutcome {
  let gap = total;
  for (const part of parts) gap -= part;
  if (gap === 0) return "holds";
  return Math.abs(gap) * 2 <= step * (parts.length + 1) ? "withinRounding" : "broken";
}
