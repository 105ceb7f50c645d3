import type { ShownAmount } from "../finding";
import { shownIn } from "../engine/shown";
import type { ThreePublicComparison } from "./comparisons";

/** Items that do not only add up others: the total and 公务用车 as a whole are left out, and so is what stands apart. */
export const singleItems: readonly string[] = [
  "overseasVisits",
  "vehiclePurchases",
  "vehicleOperation",
  "officialReceptions",
];

/** The single items that rose and by how much, largest first: column keys of the three public form. */
export function risenItems(compared: readonly ThreePublicComparison[]): (readonly [string, ShownAmount])[] {
  return compared
    .filter(({ item, fact, base }) => singleItems.includes(item) && fact.amount.greaterThan(base.amount))
    .map(({ item, fact, base }) => ({ item, fact, increase: fact.amount.minus(base.amount) }))
    .sort((a, b) => b.increase.comparedTo(a.increase))
    .map(({ item, fact, increase }) => [item, shownIn(fact.table, increase)]);
}
