import { CellKind } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";

/** No cell of a sheet with a form shows an error such as #REF! (错误值): a total over it cannot be right. */
export const noErrorValues = defineCheck({
  id: "no-error-values",
  title: { zh: "没有错误值", en: "No error values" },
  basis: [],
  severity: "error",
  check({ book, facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const sheets = new Set(facts.tables.map(({ sheet }) => sheet));
    const breaches = book.sheets
      .filter(({ name }) => sheets.has(name))
      .flatMap((sheet) => {
        const found: Breach[] = [];
        sheet.forEachRow((row, start, end) => {
          for (let i = start; i < end; i += 1) {
            if (sheet.data.kinds[i] !== CellKind.error) continue;
            const cell = { sheet: sheet.name, row, column: sheet.data.columns[i]! };
            const error = String(sheet.valueAt(i));
            const fact = facts.tables.find((table) => table.sheet === sheet.name)!;
            found.push({
              messageId: "errorValue",
              cells: [cell],
              data: { error, formula: sheet.cellAt(i, row).formula },
              identity: [fact.template.id, row, cell.column],
            });
          }
        });
        return found;
      });
    return passedUnless(breaches);
  },
});
