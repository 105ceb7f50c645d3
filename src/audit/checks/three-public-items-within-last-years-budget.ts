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
import { lastYearBudget, threePublicFact, threePublicItems } from "../three-public/last-year";

/** Within a flat total, an item that rises is explained; the purchase of a vehicle comes in the year one is replaced. */
export const threePublicItemsWithinLastYearsBudget = defineCheck({
  id: "three-public-items-within-last-years-budget",
  title: {
    zh: "“三公”经费各项不超过上年预算",
    en: "Each three public expense stays within last year's budget",
  },
  basis: ["S0-3.3"],
  severity: "warning",
  check(context) {
    const { facts } = context;
    if (!threePublicFact(context, "total")) return notApplicable("noThreePublicForm");
    if (facts.isBlankForm) return notApplicable("blankForm");
    const compared = threePublicItems
      .filter(({ column }) => column !== "total" && column !== "officialVehicles")
      .flatMap(({ column }) => {
        const [fact, last] = [threePublicFact(context, column), lastYearBudget(context, column)];
        return fact && last ? [{ column, fact, last }] : [];
      });
    if (compared.length === 0) return notChecked("noLastYear");
    if (totalRises(context)) return notApplicable("totalTells");

    return passedUnless(
      compared
        .filter(({ fact, last, column }) => {
          const allowed = allowedAmount(column, last.amount, context);
          return allowed !== undefined && fact.amount.greaterThan(allowed);
        })
        .map(({ fact, last }): Breach => {
          const increase = fact.amount.minus(last.amount);
          return {
            messageId: fact.column.key === "vehiclePurchases" ? "purchaseRises" : "itemRises",
            cells: [fact.cell],
            data: {
              place: placeOf(fact),
              lastYear: last.year,
              now: shownAmount(fact),
              base: shownIn(fact.table, last.amount),
              increase: shownIn(fact.table, increase),
            },
            identity: identityOf(fact, "growth"),
            actual: shownAmount(fact),
            expected: shownIn(fact.table, last.amount),
            difference: shownIn(fact.table, increase),
          };
        }),
    );
  },
});

/** The finding about the total names the items that rose. */
function totalRises(context: AuditContext): boolean {
  const [total, last] = [threePublicFact(context, "total"), lastYearBudget(context, "total")];
  return total !== undefined && last !== undefined && total.amount.greaterThan(last.amount);
}
