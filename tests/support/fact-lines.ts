import type { Facts } from "../../src/templates/facts";
import { addressOf } from "../../src/workbook/address";

/** Facts as lines to compare: one for each form with its evidence, and one for each of its amounts. */
export function factLines({ year, organisation, tables }: Facts): string[] {
  return [
    `year ${year} of ${organisation}`,
    ...tables.flatMap(({ template, sheet, facts, parts }) => [
      `[${template.id}] ${sheet} ${parts.unit} ${parts.year} step ${parts.step.toString()}`,
      ...parts.evidence.map(({ kind, text }) => `evidence ${kind} ${text}`),
      ...parts.unreadable.map(({ cell, text, why }) => `unreadable ${addressOf(cell)} ${text} ${why}`),
      ...facts.map(({ section, row, column, cell, amount, step, origin, isBlank }) =>
        [
          addressOf(cell),
          `${section.key}/${row.key}#${row.occurrence}/${column.key}`,
          isBlank ? "blank" : amount.toString(),
          `step ${step.toString()}`,
          origin,
        ].join(" "),
      ),
    ]),
  ];
}
