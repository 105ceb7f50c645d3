import { fixedAssetLedger } from "./fixed-asset-ledger";
import { meetingLedger } from "./meeting-ledger";
import { receptionLedger } from "./reception-ledger";
import { travelLedger } from "./travel-ledger";
import { vehicleCostLedger } from "./vehicle-cost-ledger";
import { vehicleLedger } from "./vehicle-ledger";

/** The ledgers of day-to-day expenses (经费台账), by what people ask for. */
export const expenseLedgers = {
  reception: receptionLedger,
  vehicles: vehicleLedger,
  vehicleCosts: vehicleCostLedger,
  travel: travelLedger,
  meetings: meetingLedger,
  fixedAssets: fixedAssetLedger,
} as const;

export type ExpenseLedgerKind = keyof typeof expenseLedgers;
export const expenseLedgerKinds = Object.keys(expenseLedgers) as readonly ExpenseLedgerKind[];
