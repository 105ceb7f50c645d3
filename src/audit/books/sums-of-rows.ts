import { levelOf, parentOf } from "../../finance/classification/code";
import type { TableRow } from "../../templates/facts";
import type { ColumnDefinition, SectionDefinition, Template } from "../../templates/template";
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
        printed(column.sumOf ?? [], isColumn, section.columns).map((part) => key(row, part)),
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

/** The parts that are printed; one that is not counts by its own parts. */
function printed(
  keys: readonly string[],
  isPrinted: (key: string) => boolean,
  defined: readonly { readonly key: string; readonly sumOf?: readonly string[] }[],
): string[] {
  return keys.flatMap((key) => {
    if (isPrinted(key)) return [key];
    const { sumOf = [] } = defined.find((each) => each.key === key) ?? {};
    return printed(sumOf, isPrinted, defined);
  });
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
    const parts = printed(sumOf, isRow, definition.items);
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

function partsOfCodes(rows: readonly TableRow[]): [TableRow, TableRow[]][] {
  const coded = new Map(rows.flatMap((row) => (row.code && row.occurrence === 0 ? [[row.code, row]] : [])));
  const parts = new Map<TableRow, TableRow[]>();
  const total = rows.find(({ key }) => key === "total");
  for (const [code, row] of coded) {
    let above = parentOf(code);
    while (above !== undefined && !coded.has(above)) above = parentOf(above);
    const whole = above === undefined ? total : coded.get(above);
    if (whole && (above !== undefined || isHighest(code, coded))) {
      parts.set(whole, [...(parts.get(whole) ?? []), row]);
    }
  }
  return [...parts];
}

/** Codes without any above them make up the total: the classes, or whatever level the form begins with. */
function isHighest(code: string, coded: ReadonlyMap<string, unknown>): boolean {
  const highest = Math.min(...[...coded.keys()].map((each) => levelOf(each) ?? Infinity));
  return levelOf(code) === highest || highest > 1;
}
