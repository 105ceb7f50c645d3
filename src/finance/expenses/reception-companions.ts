import { receptionCompanions } from "../policy/parameters/receptions";
import type { Policy } from "../policy/policy";

/**
 * How many hosts may accompany guests at a meal (陪餐人数上限): three for up to ten guests, above that one for each
 * three guests, fractions left out.
 *
 * @param guests - 接待对象人数, a whole number; without guests there is nobody to accompany.
 * @throws UnknownParameterValueError on a day before the rules.
 */
export function companionsAllowed(guests: number, policy: Policy, on: string): number {
  const { guestsUpTo, companions, guestsPerCompanion } = policy.valueOn(receptionCompanions, on);
  if (guests <= 0) return 0;
  return guests <= guestsUpTo ? companions : Math.floor(guests / guestsPerCompanion);
}
