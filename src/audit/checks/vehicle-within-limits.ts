import type { Decimal } from "../../finance/money/decimal";
import { vehicleLimit, type VehiclePurpose } from "../../finance/expenses/vehicle-limit";
import { vehicleLedger } from "../../templates/expenses/vehicle-ledger";
import type { LedgerEntry } from "../../templates/ledgers/ledger-entry";
import type { Ledger } from "../../templates/ledgers/read-ledgers";
import { defineCheck, type AuditContext, type Breach } from "../check";
import { breachIn, eachEntry, ledgerAmount } from "../ledgers/each-entry";

type Column = keyof (typeof vehicleLedger)["columns"];

const purposes: readonly (readonly [label: RegExp, purpose: VehiclePurpose])[] = [
  [/机要|通信/, "confidential"],
  [/应急|保障/, "emergency"],
  [/执法|执勤/, "lawEnforcement"],
  [/大型客车|大客车/, "largeBus"],
  [/小型|中型|商务车/, "smallOrMediumBus"],
];

/**
 * An official vehicle stands within the establishment (编制) and the limits of price and engine of the day it was bought.
 * Special vehicles (特种专业技术用车) are exempt; electric cars have a price limit only; 执法执勤 may go beyond the lower
 * limits where the work needs it.
 */
export const vehicleWithinLimits = defineCheck({
  id: "vehicle-within-limits",
  basis: [],
  severity: "warning",
  check: (context) =>
    eachEntry(context, vehicleLedger, (entry, ledger) => [
      ...(entry.isYes("isEstablished") === false && !isSpecial(entry)
        ? [
            breachIn(ledger, entry, "isEstablished", {
              messageId: "overEstablishment",
              data: { entry: entry.name },
            }),
          ]
        : []),
      ...beyondLimits(entry, ledger, context),
    ]),
});

function isSpecial(entry: LedgerEntry<Column>): boolean {
  return /特种|专业技术|专用|救护|消防|环卫/.test(entry.text("purpose"));
}

function beyondLimits(
  entry: LedgerEntry<Column>,
  ledger: Ledger<Column>,
  { policy, on }: Pick<AuditContext, "policy" | "on">,
): Breach[] {
  const purpose = purposes.find(([label]) => label.test(entry.text("purpose")))?.[1];
  if (!purpose || isSpecial(entry)) return [];
  const isElectric = /新能源|电动|纯电/.test(entry.text("power"));
  const day = entry.day("boughtOn") ?? on;
  const limit = vehicleLimit({ purpose, isElectric }, policy, day);
  if (!limit) return [];
  const wider = vehicleLimit({ purpose, isElectric, isNeeded: true }, policy, day) ?? limit;
  const [price, engine] = [entry.amount("price"), entry.number("engine")];
  const needsReason = isWithin(price, wider.price) && isWithin(engine, wider.engine);
  const shown = ledgerAmount(ledger);
  const data = { entry: entry.name, purpose: entry.text("purpose") };
  const grade = needsReason ? ({ severity: "info" } as const) : {};
  const breaches: Breach[] = [];
  if (price && !isWithin(price, limit.price)) {
    const amounts = {
      actual: shown(price),
      expected: shown(limit.price),
      difference: shown(price.minus(limit.price)),
    };
    const messageId = needsReason ? "priceNeedsReason" : "priceAbove";
    breaches.push(
      breachIn(ledger, entry, "price", { messageId, data: { ...data, ...amounts }, ...amounts, ...grade }),
    );
  }
  if (engine && limit.engine && !isWithin(engine, limit.engine)) {
    const litres = {
      engine: engine.toFixed(),
      limit: limit.engine.toFixed(),
      excess: engine.minus(limit.engine).toFixed(),
    };
    const messageId = needsReason ? "engineNeedsReason" : "engineAbove";
    breaches.push(breachIn(ledger, entry, "engine", { messageId, data: { ...data, ...litres }, ...grade }));
  }
  return breaches;
}

function isWithin(amount: Decimal | undefined, limit: Decimal | undefined): boolean {
  return amount === undefined || limit === undefined || amount.lessThanOrEqualTo(limit);
}
