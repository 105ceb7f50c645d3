import type { Decimal } from "../money/decimal";

const monthsOfYear = 12;

/**
 * The month in which a budget will be passed at the pace so far (按目前进度超预算月份): the first month whose cumulative
 * amount would lie above it.
 *
 * @param executed - Spent from January to the end of the month, cumulative, yuan.
 * @param budget - The year's budget, yuan.
 * @param month - The last month counted, 1 to 12.
 * @returns 1 to 12; the month itself where the budget is passed already; `undefined` where the year ends within it.
 */
export function monthOfPassing(executed: Decimal, budget: Decimal, month: number): number | undefined {
  if (executed.greaterThan(budget)) return month;
  if (!executed.greaterThan(0)) return undefined;
  const passing = budget.times(month).dividedBy(executed).floor().plus(1).toNumber();
  return passing <= monthsOfYear ? passing : undefined;
}
