import type { ReconciledLedger, ReconciliationKind } from "../../finance/reconciliation/reconcile";
import type { CellRef } from "../../workbook/address";

/** What a comparison of units with the treasury's books found: plain data, amounts as decimal strings in yuan or heads. */
export interface ReconciledBooks {
  readonly on: string;
  readonly units: readonly {
    readonly organisation: string;
    /** The workbook it handed in (上报); `null` when only the treasury's books name it. */
    readonly path: string | null;
    readonly matched: number;
    readonly differing: number;
    /** Ledgers that could not be compared: one side says nothing of them. */
    readonly notChecked: readonly ReconciledLedger[];
  }[];
  /** Differences first, in the order of the units; what agrees last. */
  readonly rows: readonly {
    readonly kind: ReconciliationKind;
    readonly organisation: string;
    readonly ledger: ReconciledLedger;
    readonly code: string;
    readonly name: string;
    readonly unitAmount: string;
    readonly treasuryAmount: string;
    readonly difference: string;
    readonly unitCells: readonly CellRef[];
    readonly treasuryCells: readonly CellRef[];
  }[];
}

/** How many rows came to each result. */
export function countsOf({ rows }: Pick<ReconciledBooks, "rows">): Record<ReconciliationKind, number> {
  const counts = { matched: 0, differing: 0, onlyUnit: 0, onlyTreasury: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}
