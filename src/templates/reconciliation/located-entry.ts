import type { LedgerEntry } from "../../finance/reconciliation/reconcile";
import { foldText } from "../../finance/text/fold-text";
import type { CellRef } from "../../workbook/address";

/** A figure with the cell it was read from. */
export interface LocatedEntry extends LedgerEntry {
  readonly cell: CellRef;
}

/** The name of a unit as it is compared. */
export function organisationKey(name: string): string {
  return foldText(name).trim();
}
