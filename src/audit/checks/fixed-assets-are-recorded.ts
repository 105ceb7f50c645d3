import { addDays } from "../../finance/calendar/day";
import { fixedAssetThreshold, type AssetHolder } from "../../finance/expenses/fixed-asset-threshold";
import { fixedAssetLedger } from "../../templates/expenses/fixed-asset-ledger";
import type { LedgerEntry } from "../../templates/ledgers/ledger-entry";
import { defineCheck } from "../check";
import { breachIn, eachEntry, ledgerAmount } from "../ledgers/each-entry";

type Column = keyof (typeof fixedAssetLedger)["columns"];

/** A stock-take is due once a year (每年盘点一次); a leap year gives a day more. */
const daysBetweenCounts = 366;

/**
 * A thing that reaches the threshold of the day it was bought is recorded as a fixed asset (固定资产), things in bulk
 * whatever their price; what is recorded is counted every year. Special equipment (专用设备) is a hint: its line went in
 * 2022 and 2023, and offices still keep the old one.
 */
export const fixedAssetsAreRecorded = defineCheck({
  id: "fixed-assets-are-recorded",
  basis: ["S2.10"],
  severity: "warning",
  check: (context) =>
    eachEntry(context, fixedAssetLedger, (entry, ledger) => {
      const { policy, on } = context;
      const isRecorded = entry.isYes("isRecorded");
      const counted = entry.day("countedOn");
      const data = { entry: entry.name };
      if (isRecorded === true) {
        const isStale = counted !== undefined && addDays(counted, daysBetweenCounts) < on;
        return isStale
          ? [
              breachIn(ledger, entry, "countedOn", {
                messageId: "notCounted",
                data: { ...data, counted },
                severity: "info",
              }),
            ]
          : [];
      }
      if (isRecorded === undefined || entry.number("years")?.lessThanOrEqualTo(1) === true) return [];
      if (entry.isYes("isBulk") === true)
        return [breachIn(ledger, entry, "isRecorded", { messageId: "bulkNotRecorded", data })];
      const price = entry.amount("price");
      const isSpecial = entry.text("kind").includes("专用");
      const threshold = fixedAssetThreshold(
        { holder: holderOf(entry), isSpecial },
        policy,
        entry.day("boughtOn") ?? on,
      );
      if (!price || !threshold || price.lessThan(threshold)) return [];
      const shown = ledgerAmount(ledger);
      return [
        breachIn(ledger, entry, "isRecorded", {
          messageId: "notRecorded",
          data: { ...data, price: shown(price), threshold: shown(threshold) },
          ...(isSpecial ? { severity: "info" } : {}),
          actual: shown(price),
          expected: shown(threshold),
        }),
      ];
    }),
});

function holderOf(entry: LedgerEntry<Column>): AssetHolder | undefined {
  const text = entry.text("holder");
  if (/行政|机关|参公/.test(text)) return "administrative";
  return text.includes("事业") ? "institution" : undefined;
}
