import { freeSheetName } from "../../reports/sheets/free-sheet-name";
import { ledgerSheet } from "../../reports/ledger-sheet";
import { expenseLedgers, type ExpenseLedgerKind } from "../../templates/expenses/expense-ledgers";
import type { LedgerDefinition } from "../../templates/ledgers/ledger";
import type { Plan } from "../../workbook/plan";

/** What the journal calls the adding of a blank expense ledger. */
export const expenseFormPurpose = "add-expense-form";

/** A blank expense ledger (公务接待台账、差旅费台账…) on a new sheet; where its name is taken, with a number behind it. */
export function expenseFormPlan(
  kind: ExpenseLedgerKind,
  organisation: string,
  sheetNames: readonly string[],
): Plan {
  const definition: LedgerDefinition = expenseLedgers[kind];
  const sheet = ledgerSheet(definition, organisation);
  const named = { ...sheet, name: freeSheetName(sheet.name, sheetNames) };
  return { purpose: expenseFormPurpose, edits: [{ kind: "addSheet", sheet: named }] };
}
