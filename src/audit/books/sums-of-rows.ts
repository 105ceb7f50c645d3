import type { TableRow } from "../../templates/facts";
import type { ColumnDefinition, SectionDefinition, Template } from "../../templates/template";
import { childrenOfCodes } from "../ties/children-of-codes";
import { printedParts } from "../ties/printed-parts";
import { rowKey, type ComparedSum } from "./comparison";

/**
 * The sums within a block of a form over rows of several books: columns and lines that declare what they are the sum
 * of, codes over the codes below them, the total over the rest.
 */
export function sumsOfRows(
  template: Template,
  section: SectionDefinition,
  rows: readonly TableRow[],
  columns: readonly ColumnDefinition[],
): ComparedSum[] {
  const key = ({ key: row, occurrence }: TableRow, column: string) =>
    rowKey(template.id, section.key, row, occurrence, column);
  const isColumn = (part: string) => columns.some((column) => column.key === part);
  const across = rows.flatMap((row) =>
    columns.flatMap((column) =>
      sum(
        key(row, column.key),
        printedParts(column.sumOf ?? [], isColumn, section.columns).map((part) => key(row, part)),
      ),
    ),
  );
  const down = partsOfRows(section, rows).flatMap(([whole, parts]) =>
    columns.flatMap(({ key: column }) =>
      sum(
        key(whole, column),
        parts.map((part) => key(part, column)),
      ),
    ),
  );
  return [...across, ...down];
}

function sum(whole: string, parts: readonly string[]): ComparedSum[] {
  return parts.length === 0 ? [] : [{ whole, parts: parts.map((part) => [part, 1] as const) }];
}

function partsOfRows(section: SectionDefinition, rows: readonly TableRow[]): [TableRow, TableRow[]][] {
  const { rows: definition } = section;
  if (definition.by === "code") return partsOfCodes(rows);
  const total = rows.find(({ key }) => key === "total");
  if (definition.by === "name") {
    return total ? [[total, rows.filter(({ key }) => key.startsWith("name:"))]] : [];
  }
  if (definition.by !== "item") return [];
  const isRow = (part: string) => rows.some(({ key }) => key === part);
  const declared = definition.items.flatMap(({ key, sumOf = [] }): [TableRow, TableRow[]][] => {
    const whole = rows.find((row) => row.key === key && row.occurrence === 0);
    const parts = printedParts(sumOf, isRow, definition.items);
    return whole ? [[whole, rows.filter((row) => parts.includes(row.key) && row.occurrence === 0)]] : [];
  });
  // Lines beside the named ones are classes of expenditure, which the totals sum up.
  const classes = rows.filter(({ key }) => /^(\d{3}$|name:)/.test(key));
  const totals = rows.filter(({ key }) => key === "currentYearTotal" || key === "total");
  return [
    ...declared,
    ...(definition.classes ? totals.map((whole): [TableRow, TableRow[]] => [whole, classes]) : []),
  ];
}

/** Each line that others stand under by their codes, the first of those that are printed twice. */
function partsOfCodes(rows: readonly TableRow[]): [TableRow, TableRow[]][] {
  const first = new Map(rows.filter(({ occurrence }) => occurrence === 0).map((row) => [row.key, row]));
  return [...childrenOfCodes(rows)].flatMap(([parent, children]): [TableRow, TableRow[]][] => {
    const whole = first.get(parent);
    return whole ? [[whole, children.flatMap((child) => first.get(child) ?? [])]] : [];
  });
}
