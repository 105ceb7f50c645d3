import { Decimal, zero } from "../money/decimal";
import { threePublicGrowthLimit } from "../policy/parameters/three-public-expenses";
import type { Policy } from "../policy/policy";

/**
 * By how much the three public expenses lie above what zero growth allows (“三公”经费超限额): this year's budget less
 * last year's **budget** with the growth in force.
 *
 * @param lastBudget - 上年预算数, yuan.
 * @param budget - 本年预算数, yuan.
 * @returns Yuan; zero when the limit is kept.
 * @throws UnknownParameterValueError on a day before the limit.
 */
export function threePublicOverLimit(
  lastBudget: Decimal,
  budget: Decimal,
  policy: Policy,
  on: string,
): Decimal {
  const growth = policy.valueOn(threePublicGrowthLimit, on);
  return Decimal.max(zero, budget.minus(lastBudget.times(growth.plus(1))));
}
