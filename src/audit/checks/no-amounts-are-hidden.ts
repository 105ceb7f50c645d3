import type { Fact, Table } from "../../templates/facts";
import type { SheetView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";

/** No amount of a form stands in a hidden row, column or sheet (隐藏): it counts in the sums and nobody sees it. */
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
      printed.filter(({ cell }) => sheet.isRowHidden(cell.row)),
    ),
    ...breach(
      "columns",
      printed.filter(({ cell }) => sheet.isColumnHidden(cell.column)),
    ),
  ];
}
