import type { Fact, Table } from "../../templates/facts";
import type { ColumnDefinition, SectionDefinition } from "../../templates/template";
import { groupedBy } from "../../workbook/grouped-by";
import { onceFor } from "../../workbook/once-for";
import type { TieInstance, Unanswered } from "../tie";
import { childrenOfCodes, sumsOfChildren } from "./children-of-codes";
import { misplacedCodes } from "./misplaced-codes";
import { printedParts } from "./printed-parts";

/**
 * Every row of a form: each column that declares what it is the sum of is that sum. Columns the printed form lacks
 * count as zero, or by their own parts. Where the form has amounts under labels that nobody knows, nothing is said.
 */
export const columnSums = onceForSection((table, section) => {
  if (table.unknownColumns(section.key).length > 0) return [];
  const sums = section.columns.flatMap(({ key, sumOf = [] }) => {
    const parts = table.hasColumn(key, section.key) ? printedColumns(table, section, sumOf) : [];
    return parts.length > 0 ? [{ key, parts }] : [];
  });
  return table.rowsOf(section.key).flatMap((row) =>
    sums.flatMap(({ key, parts }) => {
      const whole = table.fact(row.key, key, section.key, row.occurrence);
      const right = parts.flatMap((part) => table.fact(row.key, part, section.key, row.occurrence) ?? []);
      return whole ? [{ left: [whole], right, relation: "equal" as const }] : [];
    }),
  );
});

/** The sums of a form, which ties and several checks ask for, made once for each of its sections; the first when none is named. */
function onceForSection(
  sumsOf: (table: Table, section: SectionDefinition) => readonly TieInstance[],
): (table: Table, sectionKey?: string) => readonly TieInstance[] {
  const sumsBySection = onceFor((table: Table) =>
    onceFor((section: SectionDefinition) => sumsOf(table, section)),
  );
  return (table, sectionKey) => {
    const section = table.section(sectionKey);
    return section ? sumsBySection(table)(section) : [];
  };
}

/** A column's amount in a row; where the form does not print the column, the amounts it is the sum of. */
export function amountsOf(table: Table, row: string, column: string, sectionKey?: string): Fact[] {
  const section = table.section(sectionKey);
  if (!section) return [];
  return printedColumns(table, section, [column]).flatMap((key) => table.fact(row, key, sectionKey) ?? []);
}

function printedColumns(table: Table, section: SectionDefinition, keys: readonly string[]): string[] {
  return printedParts(keys, (key) => table.hasColumn(key, section.key), section.columns);
}

/** A line's amount; where the form does not print the line, the amounts of the lines it is the sum of. */
export function lineAmounts(table: Table, line: string, column: string, sectionKey: string): Fact[] {
  const amountOf = (key: string) => table.fact(key, column, sectionKey);
  const rows = table.section(sectionKey)?.rows;
  const lines = printedParts(
    [line],
    (key) => amountOf(key) !== undefined,
    rows?.by === "item" ? rows.items : [],
  );
  return lines.flatMap((key) => amountOf(key) ?? []);
}

/**
 * Rows by code: the total row is the sum of the classes, and each code that has codes below it is their sum, in
 * every column of the year. A code typed with a wrong digit counts as the one that was meant, since it is told by itself.
 */
export const codeHierarchy = onceForSection((table, section) =>
  sumsOfChildren(table, section, childrenOfCodes(table.rowsOf(section.key), misplacedCodes(table))),
);

/**
 * Rows by units under their own codes (部门代码): the total row is the sum of the units, and the code of a department
 * heads those that begin with it. Where no code heads others, one line that repeats the total is the department's.
 */
export function unitHierarchy(table: Table, sectionKey?: string): TieInstance[] {
  const units = table
    .rowsOf(sectionKey)
    .filter(({ key, occurrence }) => /^unit:\d/.test(key) && occurrence === 0);
  const codes = units.map(({ key }) => key);
  const above = (code: string) =>
    codes.filter((other) => other !== code && code.startsWith(other)).sort((a, b) => b.length - a.length)[0];
  const department = codes.every((code) => above(code) === undefined)
    ? lineOfAll(table, codes, sectionKey)
    : undefined;
  const childrenOf = groupedBy(
    codes,
    (code) => above(code) ?? (code === department ? "total" : (department ?? "total")),
  );
  return [...childrenOf].flatMap(([parent, children]) =>
    amountColumns(table, sectionKey).flatMap(({ key }) =>
      equal(
        table.fact(parent, key, sectionKey),
        ...children.map((code) => table.fact(code, key, sectionKey)),
      ),
    ),
  );
}

/** The one of several lines that repeats every amount of the total. */
function lineOfAll(table: Table, codes: readonly string[], sectionKey?: string): string | undefined {
  if (codes.length < 2) return undefined;
  return codes.find((code) =>
    amountColumns(table, sectionKey).every(({ key }) => {
      const [whole, part] = [table.fact("total", key, sectionKey), table.fact(code, key, sectionKey)];
      return whole && part && whole.amount.equals(part.amount);
    }),
  );
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

/** The sums that the form's own items declare; a part that is not printed counts by its own parts. */
export function declaredSums(table: Table, sectionKey: string): TieInstance[] {
  const section = table.section(sectionKey);
  if (section?.rows.by !== "item") return [];
  return section.rows.items.flatMap(({ key: whole, sumOf = [] }) =>
    section.columns.flatMap(({ key: column }) =>
      equal(
        table.fact(whole, column, sectionKey),
        ...sumOf.flatMap((part) => lineAmounts(table, part, column, sectionKey)),
      ),
    ),
  );
}

/** The columns of a section that the printed form has. */
export function amountColumns(table: Table, sectionKey?: string): readonly ColumnDefinition[] {
  return table.section(sectionKey)?.columns.filter(({ key }) => table.hasColumn(key, sectionKey)) ?? [];
}

/** One amount equals the sum of others, where they are there. */
export function equal(left: Fact | undefined, ...right: readonly (Fact | undefined)[]): TieInstance[] {
  return equalSums(
    left ? [left] : [],
    right.flatMap((fact) => fact ?? []),
  );
}

/** Some amounts add up to the same as others, where both are there. */
export function equalSums(left: readonly Fact[], right: readonly Fact[]): TieInstance[] {
  return left.length > 0 && right.length > 0 ? [{ left, right, relation: "equal" }] : [];
}

/** Relations between lines or columns that no form of the book prints do not apply to it. */
export function orNotPrinted(instances: readonly TieInstance[]): readonly TieInstance[] | Unanswered {
  return instances.length > 0 ? instances : { outcome: "notApplicable", reason: "notPrinted" };
}
