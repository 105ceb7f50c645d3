import { foldLabel } from "../../templates/headings";
import type { Fact, Facts, Table, TableRow } from "../../templates/facts";
import { lineName } from "../../templates/line-name";
import type { ColumnDefinition, SectionDefinition } from "../../templates/template";
import { findForm } from "./find-form";
import type { WrittenAmount } from "./grammar";
import type { Misplaced } from "../words/own-rule-problems";

/** The amounts a rule speaks of in a workbook, or why it cannot be told which. */
export function findAmounts(written: WrittenAmount, facts: Facts): readonly Fact[] | Misplaced {
  const table = findForm(written.form, facts);
  if ("kind" in table) return table;
  const rows = written.rows.length > 0 ? written.rows : [undefined];
  const found: Fact[] = [];
  for (const row of rows) {
    const fact = findAmount(table, row, written);
    if ("kind" in fact) return fact;
    found.push(fact);
  }
  return found;
}

/** Something called as written; the lower the rank, the more exactly. */
interface Called<Item> {
  readonly item: Item;
  readonly rank: number;
}

/** A row and a column cross in one place, whatever section of the form they stand in: of its rows the one called most exactly. */
function findAmount(
  table: Table,
  row: string | undefined,
  { form, column }: WrittenAmount,
): Fact | Misplaced {
  const inSections = table.template.sections.map((section) => ({
    section,
    rows: rowsCalled(table, section, row),
    columns: columnsCalled(table, section, column),
  }));
  const crossings = inSections.flatMap(({ section, rows, columns }) =>
    rows.flatMap(({ item: { key, occurrence }, rank }) =>
      columns.flatMap((each) => {
        const item = table.fact(key, each.key, section.key, occurrence);
        return item ? { item, rank } : [];
      }),
    ),
  );
  const [only, another] = mostExact(crossings);
  if (only && !another) return only.item;
  const name = [row, column].filter(Boolean).join("，");
  if (only) return { kind: "placeUnclear", data: { form, name } };
  if (inSections.every(({ rows }) => rows.length === 0)) {
    return row === undefined
      ? { kind: "rowUnnamed", data: { form } }
      : { kind: "rowUnknown", data: { form, name: row, choices: rowChoices(table) } };
  }
  if (inSections.every(({ columns }) => columns.length === 0)) {
    return { kind: "columnUnknown", data: { form, name: column, choices: columnChoices(table) } };
  }
  return { kind: "placeHoldsNoAmount", data: { form, name } };
}

function mostExact<Item>(called: readonly Called<Item>[]): Called<Item>[] {
  const least = Math.min(...called.map(({ rank }) => rank));
  return called.filter(({ rank }) => rank === least);
}

/** What fits the first of several ways of being called, with its place among them. */
function calledBy<Item>(items: readonly Item[], ways: readonly ((item: Item) => boolean)[]): Called<Item>[] {
  return mostExact(
    items.flatMap((item) => {
      const rank = ways.findIndex((fits) => fits(item));
      return rank < 0 ? [] : { item, rank };
    }),
  );
}

const totals = /^(合计|总计|收入总计|支出总计)$/;

/** Rows by code, by what is printed, or by what the form calls them; a form of one row needs no name. */
function rowsCalled(table: Table, section: SectionDefinition, name: string | undefined): Called<TableRow>[] {
  const rows = table.rowsOf(section.key);
  if (name === undefined) {
    return section.rows.by === "single" ? rows.map((item) => ({ item, rank: 0 })) : [];
  }
  const wanted = lineName(name);
  const code = /^\d{3,}/.exec(wanted)?.[0];
  const items = section.rows.by === "item" ? section.rows.items : [];
  return calledBy(rows, [
    (row) => code !== undefined && row.code === code,
    (row) => foldLabel(row.label) === wanted,
    (row) =>
      items.some(
        ({ key, title, label }) => key === row.key && (foldLabel(title) === wanted || label.test(wanted)),
      ),
    (row) => row.key === "total" && totals.test(wanted),
  ]);
}

function columnsCalled(table: Table, section: SectionDefinition, name: string): ColumnDefinition[] {
  const wanted = foldLabel(name);
  const columns = section.columns.filter(({ key }) => table.hasColumn(key, section.key));
  return calledBy(columns, [
    ({ title }) => foldLabel(title) === wanted,
    ({ label }) => label.test(wanted),
    ({ title }) => foldLabel(title).includes(wanted),
  ]).map(({ item }) => item);
}

function rowChoices(table: Table): string[] {
  const labels = table.template.sections.flatMap(({ key }) =>
    table.rowsOf(key).map(({ code, label }) => (code ? `${code} ${label}` : label)),
  );
  return [...new Set(labels.filter(Boolean))];
}

function columnChoices(table: Table): string[] {
  const titles = table.template.sections.flatMap(({ key, columns }) =>
    columns.filter((column) => table.hasColumn(column.key, key)).map(({ title }) => title),
  );
  return [...new Set(titles)];
}
