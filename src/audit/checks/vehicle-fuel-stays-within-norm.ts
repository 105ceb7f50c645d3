import { fuelAllowed } from "../../finance/expenses/fuel-allowed";
import { vehicleCostLedger } from "../../templates/expenses/vehicle-cost-ledger";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { breachIn, ledgersOf } from "../ledgers/each-entry";
import type { Ledger } from "../../templates/ledgers/read-ledgers";

type CostLedger = Ledger<keyof (typeof vehicleCostLedger)["columns"]>;

/** Fuel stays within the norm of each vehicle (油耗定额), and each vehicle has a card of its own (一车一卡). */
export const vehicleFuelStaysWithinNorm = defineCheck({
  id: "vehicle-fuel-stays-within-norm",
  basis: ["S2.7"],
  severity: "warning",
  check({ book }) {
    const ledgers = ledgersOf(book, vehicleCostLedger);
    if (ledgers.every(({ entries }) => entries.length === 0))
      return notApplicable("noLedger", { ledger: vehicleCostLedger.id });
    return passedUnless(ledgers.flatMap((ledger) => [...aboveNorm(ledger), ...sharedCards(ledger)]));
  },
});

function aboveNorm(ledger: CostLedger): Breach[] {
  return ledger.entries.flatMap((entry) => {
    const [litres, distance, norm] = [
      entry.number("litres"),
      entry.number("distance"),
      entry.number("fuelNorm"),
    ];
    if (!litres || !norm || !distance?.greaterThan(0)) return [];
    const allowed = fuelAllowed(distance, norm);
    if (litres.lessThanOrEqualTo(allowed)) return [];
    const said = {
      litres: litres.toFixed(),
      allowed: allowed.toFixed(2),
      excess: litres.minus(allowed).toFixed(2),
    };
    const data = { entry: entry.name, distance: distance.toFixed(), norm: norm.toFixed(), ...said };
    return [breachIn(ledger, entry, "litres", { messageId: "aboveNorm", data })];
  });
}

function sharedCards(ledger: CostLedger): Breach[] {
  const plateOf = new Map<string, string>();
  return ledger.entries.flatMap((entry) => {
    const [card, plate] = [entry.text("card"), entry.text("plate")];
    if (card === "" || plate === "") return [];
    const first = plateOf.get(card) ?? plate;
    plateOf.set(card, first);
    if (first === plate) return [];
    const data = { entry: entry.name, card, plate, other: first };
    return [breachIn(ledger, entry, "card", { messageId: "sharedCard", data })];
  });
}
