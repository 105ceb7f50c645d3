import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import type { Facts, Table } from "../../templates/facts";

/** Amounts are numbers, so that sums take them in (数值型): not text, not padded, not full-width digits. */
export const amountsAreNumbers = defineCheck({
  id: "amounts-are-numbers",
  basis: ["B30"],
  severity: "warning",
  check({ facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    return passedUnless([
      ...facts.tables.flatMap((table) => [...textAmounts(table), ...unreadable(table, facts)]),
      ...notComputed(facts),
    ]);
  },
});

/** One finding a form: such cells come in columns, pasted together. */
function textAmounts(table: Table): Breach[] {
  const { textAmounts: found } = table.parts;
  const [first] = found;
  if (!first) return [];
  return [
    {
      messageId: "textAmount",
      cells: found.map(({ cell }) => cell),
      data: { form: table.template.id, text: first.text, count: found.length, oddities: [...first.oddities] },
      identity: [table.template.id, "textAmounts"],
    },
  ];
}

/** One finding for the book: whoever made it did not compute it. */
function notComputed({ tables }: Facts): Breach[] {
  const found = tables.flatMap(({ parts }) => parts.unreadable.filter(({ why }) => why === "notComputed"));
  if (found.length === 0) return [];
  return [
    {
      messageId: "notComputed",
      cells: found.map(({ cell }) => cell),
      data: { count: found.length },
      identity: ["notComputed"],
    },
  ];
}

/** Words where an amount should stand; a form not filled in yet may hold them. */
function unreadable(table: Table, facts: Facts): Breach[] {
  if (facts.isBlankForm) return [];
  return table.parts.unreadable
    .filter(({ why }) => why === "notAnAmount")
    .map(({ cell, text, row, column }) => ({
      messageId: "unreadable",
      cells: [cell],
      data: {
        text,
        place: {
          template: table.template.id,
          section: table.template.sections.find(({ columns }) => columns.includes(column))!.key,
          row: row.key,
          rowLabel: row.label,
          column: column.key,
          cell,
        },
      },
      identity: [table.template.id, `${row.key}#${row.occurrence}`, column.key],
      severity: "error",
    }));
}
