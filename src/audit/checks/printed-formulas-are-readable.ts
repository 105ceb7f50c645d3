import { debtFormIds } from "../../templates/debt/forms";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { parsePrintedFormula } from "../debt/printed-formula";

/** What the 公式 column prints can be read and speaks of lines the form has; what cannot was not tested. */
export const printedFormulasAreReadable = defineCheck({
  id: "printed-formulas-are-readable",
  basis: ["D01"],
  severity: "info",
  check({ facts }) {
    const tables = facts.tables.filter(({ template }) => debtFormIds.includes(template.id));
    const printed = tables.flatMap((table) =>
      table.parts.printedFormulas.map((formula) => ({ table, formula })),
    );
    if (printed.length === 0) return notApplicable("noDebtForm");
    return passedUnless(
      tables.flatMap(({ template, parts: { printedFormulas } }) => {
        const parsed = printedFormulas.map((formula) => ({
          formula,
          read: parsePrintedFormula(formula.text),
        }));
        const names = new Set(parsed.flatMap(({ read }) => read?.name ?? []));
        return parsed.flatMap(({ formula, read }): Breach[] =>
          read?.terms.every(({ name }) => names.has(name))
            ? []
            : [
                {
                  messageId: "unreadable",
                  cells: [formula.cell],
                  data: { formula: formula.text },
                  identity: [template.id, formula.text],
                },
              ],
        );
      }),
    );
  },
});
