import type { DebtReport, ScenarioRequest } from "../../jobs/debt/debt-report";
import type { DebtFormKind } from "../../jobs/debt/debt-sheets";
import type { Unsubscribe } from "../../workbook/host";

/** What debt is computed from: the workbook alone, or with the selected cells before all else. */
export type DebtScope = "workbook" | "selection";

export interface DebtQuestion {
  readonly scope: DebtScope;
  readonly scenario?: ScenarioRequest;
}

/** The sheets the tab 债务 can add. */
export type DebtWriteRequest =
  | { readonly kind: "debtSheets"; readonly report: DebtReport }
  | { readonly kind: "debtForm"; readonly form: DebtFormKind; readonly organisation: string };

/** What the tab 债务 has done for it. */
export interface DebtJobs {
  debt(question: DebtQuestion, signal: AbortSignal): Promise<DebtReport>;
  /** Calls when the workbook no longer says what the debt was computed from. */
  onDebtOutdated(listener: () => void): Unsubscribe;
}
