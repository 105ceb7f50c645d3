import { debtFormIds } from "../../templates/debt/forms";
import { CellKind } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";

/** A year that a form was to compute and did not: 2019-1年 for 2018年. Spans of years have four digits at both ends. */
const unresolvedYear = /(?:19|20)\d\d\s*[-－–+＋]\s*\d\s*年|\$\{|[{}]/;

/** Labels of the debt forms say years, not how years are computed. */
export const debtLabelsAreResolved = defineCheck({
  id: "debt-labels-are-resolved",
  basis: ["D09"],
  severity: "error",
  check({ book, facts }) {
    const tables = facts.tables.filter(({ template }) => debtFormIds.includes(template.id));
    if (tables.length === 0) return notApplicable("noDebtForm");
    return passedUnless(
      tables.flatMap(({ sheet, parts: { extent }, template }): Breach[] => {
        const view = book.sheet(sheet);
        const breaches: Breach[] = [];
        for (let row = extent.from; view && row <= extent.to; row += 1) {
          for (const { kind, value, column } of view.rowCells(row)) {
            const label = String(value);
            if (kind !== CellKind.text || !unresolvedYear.test(label)) continue;
            breaches.push({
              messageId: "unresolved",
              cells: [{ sheet, row, column }],
              data: { label },
              identity: [template.id, label],
            });
          }
        }
        return breaches;
      }),
    );
  },
});
