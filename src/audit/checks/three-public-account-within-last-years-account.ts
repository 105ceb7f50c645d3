import { growthOf } from "../../finance/money/rates";
import { threePublicAmounts } from "../../templates/three-public-amounts";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { incomparable } from "../three-public/comparable";
import { threePublicComparisons } from "../three-public/comparisons";
import { riseOf } from "../three-public/rise";
import { risenItems } from "../three-public/risen-items";

/** Where more was spent on the three public expenses than last year (比上年决算), the final accounts say why: a hint. */
export const threePublicAccountWithinLastYearsAccount = defineCheck({
  id: "three-public-account-within-last-years-account",
  basis: [],
  severity: "info",
  check(context) {
    const isAccount = threePublicAmounts(context.facts).some(({ measure }) => measure === "account");
    if (!isAccount) return notApplicable("noThreePublicAccount");
    if (context.facts.isBlankForm) return notApplicable("blankForm");
    const compared = threePublicComparisons(context).filter(
      ({ measure, base }) => measure === "account" && base.measure === "account",
    );
    if (compared.length === 0) return notChecked(incomparable(context) ?? "noLastYearsAccount");
    return passedUnless(
      compared
        .filter(({ item, fact, base }) => item === "total" && fact.amount.greaterThan(base.amount))
        .map(({ year, fact, base }): Breach => {
          const rise = riseOf({ fact, base });
          return {
            ...rise,
            messageId: "rises",
            data: {
              ...rise.data,
              year,
              growth: growthOf(base.amount, fact.amount)?.times(100).toFixed(2),
              risen: risenItems(compared.filter((each) => each.year === year)),
            },
          };
        }),
    );
  },
});
