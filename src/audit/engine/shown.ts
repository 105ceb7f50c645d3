import type { Decimal } from "../../finance/money/decimal";
import type { Fact, Table } from "../../templates/facts";
import type { PlaceInForm, ShownAmount } from "../finding";

/** An amount in yuan as the form of a table shows it. */
export function shownIn(table: Table, yuan: Decimal): ShownAmount {
  return { yuan: yuan.toFixed(), unit: table.parts.unit, decimals: table.template.decimals };
}

export function shownAmount(fact: Fact): ShownAmount {
  return shownIn(fact.table, fact.amount);
}

/** Where an amount stands, in the words of its form. */
export function placeOf(fact: Fact): PlaceInForm {
  return {
    template: fact.table.template.id,
    section: fact.section.key,
    row: fact.row.key,
    rowLabel: fact.row.label,
    ...(fact.row.alsoAt ? { isOfUnits: true } : {}),
    column: fact.column.key,
    cell: fact.cell,
  };
}

/** What makes a finding about an amount the same finding tomorrow: nothing of addresses, order or language. */
export function identityOf(fact: Fact, kind: string): readonly string[] {
  const { table, section, row, column } = fact;
  return [
    table.template.id,
    String(table.parts.year ?? ""),
    `${section.key}/${row.key}#${row.occurrence}`,
    column.key,
    kind,
  ];
}
