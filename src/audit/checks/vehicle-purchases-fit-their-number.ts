import { vehicleLimit } from "../../finance/expenses/vehicle-limit";
import { defineCheck, notApplicable, passed, passedUnless } from "../check";
import { threePublicCounted } from "../three-public/counted";

/**
 * 购置费 by 购置数: what one vehicle cost on average lies within the highest price of a car or small bus. The limits of
 * cars leave out the purchase tax (车辆购置税) and so cannot be held against it, but the tax does not lift a car above a
 * bus. Large buses and vehicles for special work cost more, so it is a hint to name the kind.
 */
export const vehiclePurchasesFitTheirNumber = defineCheck({
  id: "vehicle-purchases-fit-their-number",
  basis: [],
  severity: "info",
  check(context) {
    const bought = threePublicCounted(context).find(({ kind }) => kind === "vehiclesPurchased");
    if (!bought?.spent || bought.count.isZero()) return notApplicable("noThreePublicCounts");
    const { policy, on } = context;
    const limit = vehicleLimit({ purpose: "smallOrMediumBus", isElectric: false }, policy, on);
    if (!limit) return notApplicable("noVehicleLimits");
    const { amount, shown, cells } = bought.spent;
    if (amount.lessThanOrEqualTo(limit.price.times(bought.count))) return passed;
    const average = { ...shown, yuan: amount.dividedBy(bought.count).toFixed() };
    const expected = { ...shown, yuan: limit.price.toFixed() };
    return passedUnless([
      {
        messageId: "above",
        cells: [...bought.cells, ...cells],
        data: { count: bought.count.toNumber(), amount: shown, average, limit: expected },
        identity: ["three-public-counts", "vehiclesPurchased", "above"],
        actual: average,
        expected,
      },
    ]);
  },
});
