import { replacedPartThreshold } from "../../finance/policy/parameters/official-vehicles";
import { isInForce } from "../../finance/policy/value-if-any";
import { vehicleCostLedger } from "../../templates/expenses/vehicle-cost-ledger";
import { defineCheck } from "../check";
import { breachIn, eachEntry, ledgerAmount } from "../ledgers/each-entry";

/** A repair has its form (报修单), and the old part is handed in where the new one costs enough (交旧领新). */
export const vehicleRepairsHaveTheirPapers = defineCheck({
  id: "vehicle-repairs-have-their-papers",
  basis: ["S2.7"],
  severity: "warning",
  check: (context) =>
    eachEntry(context, vehicleCostLedger, (entry, ledger) => {
      const { policy } = context;
      const on = entry.day("day") ?? context.on;
      const price = entry.amount("partPrice");
      const isRepair = /维修|修理|保养/.test(entry.text("kind")) || price?.greaterThan(0) === true;
      const hasNoForm = isRepair && ledger.columns.has("repairForm") && entry.isYes("repairForm") !== true;
      const threshold = isInForce(policy, replacedPartThreshold, on)
        ? policy.valueOn(replacedPartThreshold, on)
        : undefined;
      const isKept =
        threshold !== undefined &&
        price?.greaterThanOrEqualTo(threshold) === true &&
        ledger.columns.has("isOldPartReturned") &&
        entry.isYes("isOldPartReturned") !== true;
      const shown = ledgerAmount(ledger);
      return [
        ...(hasNoForm
          ? [breachIn(ledger, entry, "repairForm", { messageId: "noForm", data: { entry: entry.name } })]
          : []),
        ...(isKept
          ? [
              breachIn(ledger, entry, "isOldPartReturned", {
                messageId: "oldPartKept",
                data: { entry: entry.name, price: shown(price), threshold: shown(threshold) },
              }),
            ]
          : []),
      ];
    }),
});
