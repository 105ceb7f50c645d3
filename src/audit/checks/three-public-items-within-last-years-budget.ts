import {
  defineCheck,
  notApplicable,
  notChecked,
  passedUnless,
  type AuditContext,
  type Breach,
} from "../check";
import { identityOf, placeOf, shownAmount, shownIn } from "../engine/shown";
import { allowedAmount } from "../three-public/allowed-amount";
import { incomparable } from "../three-public/comparable";
import { threePublicComparisons, type ThreePublicComparison } from "../three-public/comparisons";
import { threePublicFact } from "../three-public/last-year";
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
    return passedUnless(left.filter((each) => isAbove(each, context)).map(breachOf));
  },
});

function isAbove({ item, fact, base }: ThreePublicComparison, context: AuditContext): boolean {
  const allowed = allowedAmount(item, base.amount, context);
  return allowed !== undefined && fact.amount.greaterThan(allowed);
}

function breachOf({ item, fact, base }: ThreePublicComparison): Breach {
  const increase = shownIn(fact.table, fact.amount.minus(base.amount));
  return {
    messageId: item === "vehiclePurchases" ? "purchaseRises" : "itemRises",
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
    expected: shownIn(fact.table, base.amount),
    difference: increase,
  };
}
