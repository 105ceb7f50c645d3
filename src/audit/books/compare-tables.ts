import { levelOf } from "../../finance/classification/code";
import type { Table, TableRow } from "../../templates/facts";
import type { ColumnDefinition, SectionDefinition } from "../../templates/template";
import { compareAmount, rowKey, type ComparedAmount, type Comparison } from "./comparison";
import { sumsOfRows } from "./sums-of-rows";

/**
 * Lays a form beside the same form of other books, whose amounts are added up, by row and column. A column that one
 * of them does not print, and a level of codes that one of them does not go down to, are left out: nothing is known of
 * them there.
 */
export function compareTables(own: Table, others: readonly Table[]): Comparison {
  const sections = own.template.sections.map((section) => compareSections(own, others, section));
  return {
    amounts: sections.flatMap(({ amounts }) => amounts),
    sums: sections.flatMap(({ sums }) => sums),
  };
}

function compareSections(own: Table, others: readonly Table[], section: SectionDefinition): Comparison {
  const all = [own, ...others];
  const columns = section.columns.filter(({ key }) =>
    all.every((table) => table.hasColumn(key, section.key)),
  );
  const levels = levelsOf(all, section.key);
  const rows = rowsOf(all, section.key).filter(({ code }) => !code || levels.has(levelOf(code)));
  const amounts = rows.flatMap((row) =>
    columns.flatMap((column) => amountAt(own, others, section, row, column) ?? []),
  );
  return { amounts, sums: sumsOfRows(own.template, section, rows, columns) };
}

/** Every row that one of the tables prints, in the order of the first. */
function rowsOf(tables: readonly Table[], section: string): TableRow[] {
  const rows = new Map<string, TableRow>();
  for (const table of tables) {
    for (const row of table.rowsOf(section)) {
      const key = `${row.key}#${row.occurrence}`;
      if (!rows.has(key)) rows.set(key, row);
    }
  }
  return [...rows.values()];
}

/** The levels of codes that every table with codes prints. */
function levelsOf(tables: readonly Table[], section: string): Set<number | undefined> {
  const printed = tables
    .map((table) => table.rowsOf(section).flatMap(({ code }) => (code ? levelOf(code) : [])))
    .filter((levels) => levels.length > 0);
  return new Set((printed[0] ?? []).filter((level) => printed.every((levels) => levels.includes(level))));
}

function amountAt(
  own: Table,
  others: readonly Table[],
  section: SectionDefinition,
  row: TableRow,
  column: ColumnDefinition,
): ComparedAmount | undefined {
  const at = (table: Table) => table.fact(row.key, column.key, section.key, row.occurrence);
  const fact = at(own);
  const facts = others.flatMap((table) => at(table) ?? []);
  if ([fact, ...facts].some((each) => each?.isUnreadable)) return undefined;
  const key = rowKey(own.template.id, section.key, row.key, row.occurrence, column.key);
  return compareAmount({ key, table: own, section, row, column, fact }, facts);
}
