import { levelOf, parentOf } from "../../finance/classification/code";
import type { Fact, Table } from "../../templates/facts";
import type { ColumnDefinition } from "../../templates/template";
import type { TieInstance } from "../tie";

/** Every row of a form: one column is the sum of others. Columns the printed form lacks count as zero. */
export function rowSums(
  table: Table,
  whole: string,
  parts: readonly string[],
  sectionKey?: string,
): TieInstance[] {
  if (!table.hasColumn(whole, sectionKey) || !parts.some((part) => table.hasColumn(part, sectionKey)))
    return [];
  return table.rowsOf(sectionKey).flatMap((row) => {
    const left = table.fact(row.key, whole, sectionKey, row.occurrence);
    const right = parts.flatMap((part) => table.fact(row.key, part, sectionKey, row.occurrence) ?? []);
    return left ? [{ left: [left], right, relation: "equal" as const }] : [];
  });
}

/**
 * Rows by code: the total row is the sum of the classes, and each code that has codes below it is their sum, in
 * every column. A code whose children are not printed is left alone, and so is one printed twice.
 */
export function codeHierarchy(table: Table, sectionKey?: string): TieInstance[] {
  const rows = table.rowsOf(sectionKey);
  const byCode = new Map(rows.flatMap((row) => (row.code ? [[row.code, row] as const] : [])));
  const childrenOf = new Map<string, string[]>();
  for (const row of rows) {
    if (!row.code || row.occurrence > 0) continue;
    const parent = levelOf(row.code) === 1 ? "total" : nearestPrinted(row.code, byCode);
    if (parent) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), row.code]);
  }
  const columns = amountColumns(table, sectionKey);
  return [...childrenOf].flatMap(([parent, children]) =>
    columns.flatMap(({ key }) => {
      const whole = table.fact(parent, key, sectionKey);
      const parts = children.flatMap((code) => table.fact(code, key, sectionKey) ?? []);
      return whole ? [{ left: [whole], right: parts, relation: "equal" as const }] : [];
    }),
  );
}

/** The nearest code above that the form prints: a 项 may stand under its 类 where the 款 is left out. */
function nearestPrinted(code: string, printed: ReadonlyMap<string, unknown>): string | undefined {
  for (let parent = parentOf(code); parent !== undefined; parent = parentOf(parent)) {
    if (printed.has(parent)) return parent;
  }
  return undefined;
}

/** Rows by name: the total is the sum of all class rows and the further rows named, in every column. */
export function totalOfRows(
  table: Table,
  sectionKey: string,
  total: string,
  isPart: (rowKey: string) => boolean,
): TieInstance[] {
  return amountColumns(table, sectionKey).flatMap(({ key }) => {
    const whole = table.fact(total, key, sectionKey);
    const parts = table
      .rowsOf(sectionKey)
      .filter((row) => isPart(row.key))
      .flatMap((row) => table.fact(row.key, key, sectionKey, row.occurrence) ?? []);
    return whole && parts.length > 0 ? [{ left: [whole], right: parts, relation: "equal" as const }] : [];
  });
}

/** The sums that the form's own items declare. */
export function declaredSums(table: Table, sectionKey: string): TieInstance[] {
  const section = table.template.sections.find(({ key }) => key === sectionKey);
  if (!section || section.rows.by !== "item") return [];
  return section.rows.items.flatMap(({ key: whole, sumOf = [] }) =>
    section.columns.flatMap((column) => {
      const left = table.fact(whole, column.key, sectionKey);
      const right = sumOf.flatMap((part) => table.fact(part, column.key, sectionKey) ?? []);
      return left && right.length > 0 ? [{ left: [left], right, relation: "equal" as const }] : [];
    }),
  );
}

/** The columns of a section that the printed form has. */
export function amountColumns(table: Table, sectionKey?: string): readonly ColumnDefinition[] {
  const section = sectionKey
    ? table.template.sections.find(({ key }) => key === sectionKey)
    : table.template.sections[0];
  return section?.columns.filter(({ key }) => table.hasColumn(key, sectionKey)) ?? [];
}

/** One amount equals the sum of others, where they are there. */
export function equal(left: Fact | undefined, ...right: readonly (Fact | undefined)[]): TieInstance[] {
  const parts = right.flatMap((fact) => fact ?? []);
  return left && parts.length > 0 ? [{ left: [left], right: parts, relation: "equal" }] : [];
}
