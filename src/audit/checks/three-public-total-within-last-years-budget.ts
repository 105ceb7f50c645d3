import { growthOf } from "../../finance/money/rates";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { allowedAmount } from "../three-public/allowed-amount";
import { incomparable } from "../three-public/comparable";
import { threePublicComparisons } from "../three-public/comparisons";
import { threePublicFact } from "../three-public/last-year";
import { riseOf } from "../three-public/rise";
import { risenItems } from "../three-public/risen-items";

/** Zero growth (零增长): the three public expenses do not exceed last year's budget, compared as stated, year by year. */
export const threePublicTotalWithinLastYearsBudget = defineCheck({
  id: "three-public-total-within-last-years-budget",
  basis: ["S0-3.2"],
  severity: "warning",
  check(context) {
    if (!threePublicFact(context, "total")) return notApplicable("noThreePublicForm");
    if (context.facts.isBlankForm) return notApplicable("blankForm");
    const compared = threePublicComparisons(context).filter(({ measure }) => measure === "budget");
    const totals = compared.filter(({ item }) => item === "total");
    if (totals.length === 0) return notChecked(incomparable(context) ?? "noLastYear");

    return passedUnless(
      totals.flatMap(({ year, fact, base }): Breach[] => {
        const allowed = allowedAmount("total", base.amount, context);
        if (!allowed || fact.amount.lessThanOrEqualTo(allowed)) return [];
        const rise = riseOf({ fact, base }, allowed);
        const growth = growthOf(base.amount, fact.amount);
        return [
          {
            ...rise,
            messageId: growth ? "exceeds" : "exceedsZero",
            data: {
              ...rise.data,
              year,
              growth: growth?.times(100).toFixed(2),
              risen: risenItems(compared.filter((each) => each.year === year)),
              baseFrom: base.source === "text" ? base.source : undefined,
            },
          },
        ];
      }),
    );
  },
});
