import { nameOf } from "../../finance/classification/name-of";
import type { Facts, Table, TableRow } from "../../templates/facts";
import { inFullWidth } from "./full-width";

/** A line of a form by functional code with its names along 类, 款, 项. */
export interface FunctionalLine {
  readonly table: Table;
  readonly row: TableRow;
  readonly code: string;
  readonly names: readonly string[];
}

const levels = [3, 5, 7];
const marks = ["类", "款", "项"];

/** The lowest lines of a form, in its order: those no other code goes deeper than. */
export function lowestLines(table: Table, year: number): FunctionalLine[] {
  const rows = table.rowsOf().filter(hasCode);
  return rows
    .filter(({ code }) => !rows.some((other) => other.code !== code && other.code.startsWith(code)))
    .map((row) => lineOf(table, row, year));
}

/** The lines of one 类 each. */
export function classLines(table: Table, year: number): FunctionalLine[] {
  return table
    .rowsOf()
    .filter(hasCode)
    .filter(({ code }) => code.length === levels[0])
    .map((row) => lineOf(table, row, year));
}

/** 一般公共服务支出（类）财政事务（款）行政运行（项）. */
export function pathText({ names }: FunctionalLine): string {
  return names.map((name, level) => `${name}（${marks[level]!}）`).join("");
}

/** The same line in another book's form. */
export function sameLine({ table, row }: FunctionalLine, facts: Facts, templateId = table.template.id) {
  return facts.table(templateId)?.fact(row.key, "total", undefined, row.occurrence);
}

type CodedRow = TableRow & { readonly code: string };

function hasCode(row: TableRow): row is CodedRow {
  return levels.includes(row.code?.length ?? 0);
}

function lineOf(table: Table, row: CodedRow, year: number): FunctionalLine {
  const labels = new Map(table.rowsOf().map(({ code, label }) => [code, label]));
  const names = levels
    .filter((length) => length <= row.code.length)
    .map((length) => {
      const code = row.code.slice(0, length);
      return inFullWidth(labels.get(code) || nameOf(code, "functional", year) || code);
    });
  return { table, row, code: row.code, names };
}
