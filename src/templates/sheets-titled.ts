import { onceFor } from "../workbook/once-for";
import { CellKind, type SheetView, type WorkbookView } from "../workbook/snapshot";
import type { Facts } from "./facts";
import { departmentalBudgetForms } from "./departmental-budget/forms";
import type { Template } from "./template";
import { templatesTitled } from "./titles";

/** A title stands among the first rows of its sheet, under a number and a name at most. */
const rowsOfTitles = 6;

/**
 * The visible sheets that bear the title of a form and hold amounts, though none was read there: printed in a way we do
 * not know. A list of tables (目录) names several forms and is none of them.
 */
export function sheetsTitled(view: WorkbookView, facts: Facts, templates: readonly Template[]): string[] {
  const read = new Set(facts.tables.flatMap(({ sheet, parts }) => [sheet, ...parts.furtherSheets]));
  return view.sheets
    .filter(({ name, data }) => data.visibility === "visible" && !read.has(name))
    .filter((sheet) => {
      const titles = titlesOf(sheet);
      return titles.length === 1 && templatesTitled(titles[0]!, templates).length > 0 && holdsAmounts(sheet);
    })
    .map(({ name }) => name);
}

/** The titles of departmental forms among the first rows of a sheet, which is asked of every form that a book lacks. */
const titlesOf = onceFor((sheet: SheetView): readonly string[] => {
  const rows = Array.from({ length: Math.min(rowsOfTitles, sheet.rowEnd) }, (_, row) => sheet.rowCells(row));
  return rows
    .flat()
    .flatMap(({ kind, value }) => (kind === CellKind.text ? [String(value)] : []))
    .filter((text) => templatesTitled(text, departmentalBudgetForms).length > 0);
});

function holdsAmounts({ data }: SheetView): boolean {
  return data.kinds.includes(CellKind.number);
}
