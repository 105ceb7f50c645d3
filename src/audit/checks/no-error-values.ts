import { CellKind } from "../../workbook/snapshot";
import { addressOf } from "../../workbook/address";
import { defineCheck, notApplicable, passedUnless, type AuditContext, type Breach } from "../check";
import { errorRoots, type ErrorRoots } from "../formulas/error-roots";
import { sheetsWithoutForms } from "../formulas/sheets-without-forms";
import { shortFormula } from "../formulas/short-formula";

/**
 * No cell of a sheet with a form shows an error such as #REF! (错误值): a total over it cannot be right. In other sheets
 * the cells that show one are put down to where it starts.
 */
export const noErrorValues = defineCheck({
  id: "no-error-values",
  basis: [],
  severity: "error",
  check({ book, facts }) {
    const elsewhere = errorRoots(sheetsWithoutForms(book, facts)).map(spreadFrom);
    if (facts.tables.length === 0 && elsewhere.length === 0) return notApplicable("noForms");
    return passedUnless([...inForms(book, facts), ...elsewhere]);
  },
});

function inForms(book: AuditContext["book"], facts: AuditContext["facts"]): Breach[] {
  const { sheets } = facts;
  return book.sheets
    .filter(({ name }) => sheets.has(name))
    .flatMap((sheet) => {
      const found: Breach[] = [];
      sheet.forEachRow((row, start, end) => {
        for (let i = start; i < end; i += 1) {
          if (sheet.data.kinds[i] !== CellKind.error) continue;
          const cell = { sheet: sheet.name, row, column: sheet.data.columns[i]! };
          const error = String(sheet.valueAt(i));
          const fact = facts.tables.find((table) => table.sheets.includes(sheet.name))!;
          found.push({
            messageId: "errorValue",
            cells: [cell],
            data: { error, formula: sheet.formulaAt(i, row) },
            identity: [fact.template.id, row, cell.column],
          });
        }
      });
      return found;
    });
}

/** What a formula lost is never meant; #DIV/0! and #N/A often only say that there are no figures yet. */
const isBroken = /^#(?:REF|NAME)/;

function spreadFrom({ error, sheets, roots, formula, count }: ErrorRoots): Breach {
  const [sheet = ""] = sheets;
  return {
    messageId: "errorsSpread",
    cells: roots,
    data: {
      error,
      sheets: sheets.map((name) => name.trim()),
      count,
      at: addressOf(roots[0]!),
      ...(formula === undefined ? {} : { formula: shortFormula(formula) }),
    },
    identity: [sheet.trim(), error],
    severity: isBroken.test(error) ? "warning" : "info",
  };
}
