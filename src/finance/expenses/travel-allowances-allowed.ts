import type { Decimal } from "../money/decimal";
import { travelAllowances } from "../policy/parameters/travel";
import type { Policy } from "../policy/policy";
import { valueIfAny } from "../policy/value-if-any";

/** The allowances (补助) a trip may claim, yuan. */
export interface TravelAllowancesAllowed {
  /** 伙食补助费. */
  readonly meals: Decimal;
  /** 市内交通费. */
  readonly localTransport: Decimal;
}

/**
 * What a trip may claim in allowances (伙食补助费、市内交通费): the norm of the day for each head and calendar day.
 *
 * @param trip - `isHighland` for 西藏, 青海 and 新疆.
 * @returns `undefined` on a day without norms.
 */
export function travelAllowancesAllowed(
  trip: { readonly heads: Decimal; readonly days: Decimal; readonly isHighland: boolean },
  policy: Policy,
  on: string,
): TravelAllowancesAllowed | undefined {
  const norms = valueIfAny(policy, travelAllowances, on)?.value;
  if (!norms) return undefined;
  const headDays = trip.heads.times(trip.days);
  return {
    meals: headDays.times(trip.isHighland ? norms.highlandMeals : norms.meals),
    localTransport: headDays.times(norms.localTransport),
  };
}
