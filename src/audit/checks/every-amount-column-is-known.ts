import type { Table } from "../../templates/facts";
import { defineCheck, notApplicable, notChecked, passed } from "../check";

/**
 * Every column of a form whose columns add up is one we know (栏次齐全): what stands under any other label may be part
 * of the total, so that the sums of such a form are left open.
 */
export const everyAmountColumnIsKnown = defineCheck({
  id: "every-amount-column-is-known",
  basis: ["B06"],
  severity: "info",
  check({ facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const open = facts.tables.flatMap((table) => {
      const columns = unknownParts(table);
      return columns.length > 0 ? [notChecked("unknownColumns", { form: table.template.id, columns })] : [];
    });
    return open.length > 0 ? open : passed;
  },
});

function unknownParts(table: Table): string[] {
  return table.template.sections
    .filter(({ columns }) => columns.some(({ sumOf }) => sumOf))
    .flatMap(({ key }) => table.unknownColumns(key));
}
