import { defineCheck, notApplicable, notChecked, passedUnless, type AuditContext } from "../check";
import { allowedAmount } from "../three-public/allowed-amount";
import { incomparable } from "../three-public/comparable";
import { threePublicComparisons, type ThreePublicComparison } from "../three-public/comparisons";
import { threePublicFact } from "../three-public/last-year";
import { riseOf } from "../three-public/rise";
import { singleItems } from "../three-public/risen-items";

/** Within a flat total, an item that rises is explained; the purchase of a vehicle comes in the year one is replaced. */
export const threePublicItemsWithinLastYearsBudget = defineCheck({
  id: "three-public-items-within-last-years-budget",
  basis: ["S0-3.3"],
  severity: "warning",
  check(context) {
    if (!threePublicFact(context, "total")) return notApplicable("noThreePublicForm");
    if (context.facts.isBlankForm) return notApplicable("blankForm");
    const compared = threePublicComparisons(context).filter(({ measure }) => measure === "budget");
    const items = compared.filter(({ item }) => singleItems.includes(item));
    if (items.length === 0) return notChecked(incomparable(context) ?? "noLastYear");
    // The finding about a total that rises names the items that rose.
    const told = compared.filter(
      ({ item, fact, base }) => item === "total" && fact.amount.greaterThan(base.amount),
    );
    const left = items.filter(({ year }) => !told.some((total) => total.year === year));
    if (left.length === 0) return notApplicable("totalTells");
    return passedUnless(
      left
        .filter((each) => isAbove(each, context))
        .map((each) => ({
          ...riseOf(each),
          messageId: each.item === "vehiclePurchases" ? "purchaseRises" : "itemRises",
        })),
    );
  },
});

function isAbove({ item, fact, base }: ThreePublicComparison, context: AuditContext): boolean {
  const allowed = allowedAmount(item, base.amount, context);
  return allowed !== undefined && fact.amount.greaterThan(allowed);
}
