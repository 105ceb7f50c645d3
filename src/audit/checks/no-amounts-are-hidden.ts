import type { Fact, Table, TableRow } from "../../templates/facts";
import type { SheetView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";

/**
 * No amount of a form stands in a hidden row, column or sheet (隐藏): it counts in the sums and nobody sees it. Details
 * collapsed under a line that shows their sum are seen, and last year's column counts in no sum of this year.
 */
export const noAmountsAreHidden = defineCheck({
  id: "no-amounts-are-hidden",
  basis: [],
  severity: "warning",
  check({ book, facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    return passedUnless(
      facts.tables.flatMap((table) => table.sheets.flatMap((sheet) => hiddenIn(table, book.sheet(sheet)!))),
    );
  },
});

function hiddenIn(table: Table, sheet: SheetView): Breach[] {
  const printed = table.facts.filter(({ amount, cell }) => !amount.isZero() && cell.sheet === sheet.name);
  const breach = (kind: "sheet" | "rows" | "columns", facts: readonly Fact[]): Breach[] =>
    facts.length === 0
      ? []
      : [
          {
            messageId: kind,
            cells: facts.map(({ cell }) => cell),
            data: { form: table.template.id, sheet: sheet.name.trim(), count: facts.length },
            identity: [table.template.id, kind],
          },
        ];
  if (sheet.data.visibility !== "visible") return breach("sheet", printed);
  return [
    ...breach(
      "rows",
      printed.filter((fact) => sheet.isRowHidden(fact.cell.row) && !isCollapsed(fact, sheet)),
    ),
    ...breach(
      "columns",
      printed.filter(({ cell, column }) => sheet.isColumnHidden(cell.column) && !column.isLastYear),
    ),
  ];
}

/** A line of the code above is shown, and none of those below it: 项 collapsed under their 款. */
function isCollapsed({ table, section, row }: Fact, sheet: SheetView): boolean {
  const coded = table.rowsOf(section.key).filter(({ code }) => code !== undefined);
  const under =
    (above: TableRow) =>
    ({ code }: TableRow) =>
      code !== above.code && code!.startsWith(above.code!);
  return coded.some(
    (above) =>
      row.code !== undefined &&
      under(above)(row) &&
      !sheet.isRowHidden(above.row) &&
      coded.filter(under(above)).every((below) => sheet.isRowHidden(below.row)),
  );
}
