import type { Table, TableRow } from "../../templates/facts";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";

/** A code stands on one row of a form (科目不重复): a second one was pasted, and its amount counts twice. */
export const rowsArePrintedOnce = defineCheck({
  id: "rows-are-printed-once",
  basis: ["B06"],
  severity: "error",
  check({ facts }) {
    const coded = facts.tables.filter(({ template }) =>
      template.sections.some(({ rows }) => rows.by === "code"),
    );
    if (coded.length === 0) return notApplicable("noCodes");
    return passedUnless(
      coded.flatMap((table) => table.template.sections.flatMap(({ key }) => repeatedRows(table, key))),
    );
  },
});

function repeatedRows(table: Table, section: string): Breach[] {
  const rows = table.rowsOf(section).filter(({ code }) => code !== undefined);
  return rows.flatMap((row) => {
    const first = rows.find(({ key }) => key === row.key)!;
    if (row === first || amountsOf(table, section, row).every((amount) => amount === "0")) return [];
    const isSame = amountsOf(table, section, row).join() === amountsOf(table, section, first).join();
    return [
      {
        messageId: isSame ? "twice" : "twiceDiffering",
        cells: [row, first].flatMap(({ labelCell, codeCells }) => labelCell ?? codeCells[0] ?? []),
        data: { form: table.template.id, code: row.key, name: row.label },
        identity: [table.template.id, row.key, row.occurrence],
        ...(isSame ? {} : { severity: "warning" as const }),
      },
    ];
  });
}

function amountsOf(table: Table, section: string, row: TableRow): string[] {
  return table.facts
    .filter((fact) => fact.row === row && fact.section.key === section)
    .map(({ amount }) => amount.toFixed());
}
