import { departmentalBudgetForms } from "../../templates/departmental-budget/forms";
import type { Table } from "../../templates/facts";
import { finalAccountForms } from "../../templates/final-accounts/forms";
import { CellKind, type WorkbookView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless } from "../check";

const formsWithTotal = new Set([...departmentalBudgetForms, ...finalAccountForms].map(({ id }) => id));

/** A form by code prints its total (合计行): without it nothing ties the form to the others. */
export const totalsArePrinted = defineCheck({
  id: "totals-are-printed",
  basis: ["B06"],
  severity: "warning",
  check({ book, facts }) {
    const coded = facts.tables.filter(
      ({ template }) =>
        formsWithTotal.has(template.id) && template.sections.some(({ rows }) => rows.by === "code"),
    );
    if (coded.length === 0) return notApplicable("noCodes");
    return passedUnless(
      coded
        .filter((table) => !table.isEmpty && lacksTotal(table) && !hasUnreadRow(table, book))
        .map((table) => ({
          messageId: "missing",
          cells: table.parts.title ? [table.parts.title.cell] : [],
          data: { form: table.template.id },
          identity: [table.template.id],
        })),
    );
  },
});

function rowsOf(table: Table) {
  return table.template.sections.flatMap(({ key }) => table.rowsOf(key));
}

function lacksTotal(table: Table): boolean {
  const rows = rowsOf(table);
  return rows.filter(({ code }) => code !== undefined).length > 1 && rows.every(({ key }) => key !== "total");
}

const rowsBelow = 6;

/** A row of amounts that was not read may be the total under another name. */
function hasUnreadRow(table: Table, book: WorkbookView): boolean {
  const read = new Set(table.facts.flatMap(({ cell }) => (cell.sheet === table.sheet ? cell.row : [])));
  const columns = new Set(table.facts.map(({ cell }) => cell.column));
  const view = book.sheet(table.sheet);
  const first = Math.min(...[...table.parts.places.values()].map(({ firstRow }) => firstRow));
  for (let row = first; view && row <= table.parts.extent.to + rowsBelow; row += 1) {
    const isOfAmounts = view
      .rowCells(row)
      .some(({ kind, column }) => kind === CellKind.number && columns.has(column));
    if (isOfAmounts && !read.has(row)) return true;
  }
  return false;
}
