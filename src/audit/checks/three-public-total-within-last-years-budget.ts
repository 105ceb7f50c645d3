import { zero } from "../../finance/money/decimal";
import { defineCheck, notApplicable, notChecked, passed, type AuditContext, type Breach } from "../check";
import { identityOf, placeOf, shownAmount, shownIn } from "../engine/shown";
import { allowedAmount } from "../three-public/allowed-amount";
import { lastYearBudget, threePublicFact, threePublicItems } from "../three-public/last-year";

/** Zero growth (零增长): the three public expenses do not exceed last year's budget, compared as stated. */
export const threePublicTotalWithinLastYearsBudget = defineCheck({
  id: "three-public-total-within-last-years-budget",
  title: { zh: "“三公”经费预算不超过上年预算", en: "Three public expenses stay within last year's budget" },
  basis: ["S0-3.2"],
  severity: "warning",
  check(context) {
    const { facts } = context;
    const total = threePublicFact(context, "total");
    if (!total) return notApplicable("noThreePublicForm");
    if (facts.isBlankForm) return notApplicable("blankForm");
    const last = lastYearBudget(context, "total");
    if (!last) return notChecked("noLastYear");

    const allowed = allowedAmount("total", last.amount, context);
    if (!allowed) return notApplicable("measuresNotAdopted");
    if (total.amount.lessThanOrEqualTo(allowed)) return passed;

    const increase = total.amount.minus(last.amount);
    const growth = last.amount.isZero() ? undefined : increase.dividedBy(last.amount);
    return {
      outcome: "failed",
      breaches: [
        {
          messageId: growth ? "exceeds" : "exceedsZero",
          cells: [total.cell],
          data: {
            place: placeOf(total),
            year: last.year + 1,
            now: shownAmount(total),
            lastYear: last.year,
            base: shownIn(total.table, last.amount),
            increase: shownIn(total.table, increase),
            growth: growth?.times(100).toFixed(2),
            risen: risenItems(context),
            baseFrom: last.source === "text" ? last.source : undefined,
          },
          identity: identityOf(total, "growth"),
          actual: shownAmount(total),
          expected: shownIn(total.table, allowed),
          difference: shownIn(total.table, increase),
        },
      ],
    };
  },
});

/** The items that rose and by how much, largest first. */
function risenItems(context: AuditContext): Breach["data"]["risen"] {
  return threePublicItems
    .filter(({ column }) => column !== "total" && column !== "officialVehicles")
    .flatMap(({ column }) => {
      const fact = threePublicFact(context, column);
      const last = lastYearBudget(context, column);
      const increase = fact && last ? fact.amount.minus(last.amount) : zero;
      return fact && increase.isPositive() && !increase.isZero() ? [{ fact, increase }] : [];
    })
    .sort((a, b) => b.increase.comparedTo(a.increase))
    .map(({ fact, increase }) => [fact.column.key, shownIn(fact.table, increase)]);
}
