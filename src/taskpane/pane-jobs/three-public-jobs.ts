import type { ThreePublicReport } from "../../jobs/three-public/three-public-report";
import type { ExpenseLedgerKind } from "../../templates/expenses/expense-ledgers";
import type { Unsubscribe } from "../../workbook/host";

/** The whole workbook is looked at; there is nothing to choose. */
export type ThreePublicQuestion = Readonly<Record<string, never>>;

/**
 * The sheets the tab 三公 can add: the list of what lies above its limit and, on request, the years by item; and the blank
 * ledgers of the expenses behind them.
 */
export type ThreePublicWriteRequest =
  | { readonly kind: "threePublicSheets"; readonly report: ThreePublicReport; readonly withChart: boolean }
  | { readonly kind: "expenseForm"; readonly form: ExpenseLedgerKind; readonly organisation: string };

/** What the tab 三公 has done for it. */
export interface ThreePublicJobs {
  threePublic(question: ThreePublicQuestion, signal: AbortSignal): Promise<ThreePublicReport>;
  /** Calls when the workbook no longer says what was looked at. */
  onThreePublicOutdated(listener: () => void): Unsubscribe;
}
