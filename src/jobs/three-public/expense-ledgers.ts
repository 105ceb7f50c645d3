import { ledgersOf } from "../../audit/ledgers/each-entry";
import {
  expenseLedgerKinds,
  expenseLedgers,
  type ExpenseLedgerKind,
} from "../../templates/expenses/expense-ledgers";
import type { LedgerDefinition } from "../../templates/ledgers/ledger";
import type { WorkbookView } from "../../workbook/snapshot";

/** An expense ledger that was found, and how many entries it has. */
export interface ReportedExpenseLedger {
  readonly kind: ExpenseLedgerKind;
  readonly sheet: string;
  readonly entries: number;
}

/** The expense ledgers of a workbook, by kind. */
export function reportExpenseLedgers(book: WorkbookView): ReportedExpenseLedger[] {
  return expenseLedgerKinds.flatMap((kind) => {
    const definition: LedgerDefinition = expenseLedgers[kind];
    return ledgersOf(book, definition).map(({ sheet, entries }) => ({
      kind,
      sheet,
      entries: entries.length,
    }));
  });
}
