import type { Decimal } from "../../finance/money/decimal";
import {
  meetingExpensesGrowthLimit,
  threePublicGrowthLimit,
  trainingExpensesGrowthLimit,
} from "../../finance/policy/parameters/three-public-expenses";
import { valueIfAny } from "../../finance/policy/value-if-any";
import type { ComparedItem } from "../../templates/three-public-amounts";
import type { AuditContext } from "../check";

/**
 * What a budget may come to against last year's (零增长): the base and the growth that policy allows. Meetings (会议费) and
 * training (培训费) have a limit of their own.
 *
 * @param base - Last year's budget, yuan.
 * @returns Yuan; `undefined` where no limit is in force on that day.
 */
export function allowedAmount(
  item: ComparedItem,
  base: Decimal,
  { policy, on }: Pick<AuditContext, "policy" | "on">,
): Decimal | undefined {
  const apart = { meetings: meetingExpensesGrowthLimit, training: trainingExpensesGrowthLimit };
  const parameter = item === "meetings" || item === "training" ? apart[item] : threePublicGrowthLimit;
  const limit = valueIfAny(policy, parameter, on);
  return limit && limit.status !== "suspended" ? base.times(limit.value.plus(1)) : undefined;
}
