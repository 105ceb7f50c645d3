import type { Decimal } from "../../finance/money/decimal";
import type { Breach } from "../check";
import { identityOf, placeOf, shownAmount, shownIn } from "../engine/shown";
import type { ThreePublicComparison } from "./comparisons";

/**
 * What findings say of an amount above that of last year (增长): both, and the increase.
 *
 * @param allowed - What it may be, yuan; last year's amount where nothing else is allowed.
 */
export function riseOf(
  { fact, base }: Pick<ThreePublicComparison, "fact" | "base">,
  allowed: Decimal = base.amount,
): Omit<Breach, "messageId"> {
  const increase = shownIn(fact.table, fact.amount.minus(base.amount));
  return {
    cells: [fact.cell],
    data: {
      place: placeOf(fact),
      lastYear: base.year,
      now: shownAmount(fact),
      base: shownIn(fact.table, base.amount),
      increase,
    },
    identity: identityOf(fact, "growth"),
    actual: shownAmount(fact),
    expected: shownIn(fact.table, allowed),
    difference: increase,
  };
}
