import { budgetLedgerKinds, budgetLedgerSheet } from "../../reports/budget-ledger-sheets";
import { blankContents } from "../../reports/forms/blank-contents";
import { withSums } from "../../reports/forms/blank-sums";
import { formSheet } from "../../reports/forms/form-sheet";
import { freeSheetName } from "../../reports/sheets/free-sheet-name";
import { ledgerSheet } from "../../reports/ledger-sheet";
import type { BookKind } from "../../templates/form-layout";
import { HostError } from "../../workbook/host-error";
import type { NewSheet, Plan } from "../../workbook/plan";
import { formsToPrint, listedLedgers, type BlankFormRequest, type FormToPrint } from "./blank-form";

/**
 * The plan that adds a blank form (插入空表) on a new sheet; where its name is taken, with a number behind it. Pure.
 *
 * @param sheetNames - The sheets there are.
 * @throws HostError `invalidArgument` for a form there is not.
 */
export function blankFormPlan(request: BlankFormRequest, sheetNames: readonly string[]): Plan {
  const sheet = blankSheet(request);
  const name = freeSheetName(sheet.name, sheetNames);
  return { purpose: "add-blank-form", edits: [{ kind: "addSheet", sheet: { ...sheet, name } }] };
}

function blankSheet({ form, year, organisation = "", bookKind = "unit" }: BlankFormRequest): NewSheet {
  const ledger = budgetLedgerKinds.find((kind) => form === `ledger/${kind}`);
  if (ledger) return budgetLedgerSheet(ledger, { year, organisation });
  const listed = listedLedgers.find(([id]) => id === form);
  if (listed) return ledgerSheet(listed[1], organisation);
  const found = formsToPrint().find(({ id }) => id === form);
  if (!found) throw new HostError("invalidArgument", { argument: form });
  return blankFormSheet(found, { kind: bookKind, year, organisation });
}

function blankFormSheet(
  { template, layout }: FormToPrint,
  book: { readonly kind: BookKind; readonly year: number; readonly organisation: string },
): NewSheet {
  return withSums(formSheet(template, layout, blankContents(template, layout, book)), template);
}
