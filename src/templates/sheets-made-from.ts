import type { WorkbookView } from "../workbook/snapshot";
import { readBudgetLedgers } from "./budget-ledger/read-ledger";
import type { Facts } from "./facts";
import { exportOf, sourceKindOf } from "./source-sheets";

/**
 * The sheets that the forms of a book are made from (取数来源), where they stand beside the forms: those of an export
 * that one of the forms is also a sheet of, and hand-kept ledgers. None where there is nothing but them.
 */
export function sheetsMadeFrom(view: WorkbookView, { tables }: Facts): readonly string[] {
  const forms = new Set(tables.filter((table) => !sourceKindOf(table)).map(({ template }) => template.id));
  if (forms.size === 0) return [];
  const exported = tables.filter((table) => sourceKindOf(table));
  const isMadeFromExport = exported.some(({ template }) => forms.has(template.id));
  const exports = isMadeFromExport ? exported.map(({ sheet }) => sheet) : [];
  const numbered = view.sheets.map(({ name }) => name).filter((name) => exportOf(name));
  const ledgers = readBudgetLedgers(view).map(({ sheet }) => sheet);
  return [...new Set([...exports, ...(isMadeFromExport ? numbered : []), ...ledgers])];
}
