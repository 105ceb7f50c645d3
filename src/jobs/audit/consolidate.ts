import type { OtherBook } from "../../audit/check";
import { departmentIsSumOfItsUnits } from "../../audit/checks/department-is-sum-of-its-units";
import { foldText } from "../../finance/text/fold-text";
import { Facts } from "../../templates/facts";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readBook } from "./audit";
import { auditBook } from "./audit-book";
import type { AuditReport } from "./audit-report";
import { unitsListed } from "../units-listed";

/** A workbook of a unit; its file's name stands for it where the workbook does not say whose it is. */
export interface UnitBook {
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
}

export interface ConsolidateOptions {
  /** The day it is made for, `YYYY-MM-DD`. */
  readonly on: string;
  /** Units that must be among the books, by name; those the department lists in its expenditure by unit are too. */
  readonly expected?: readonly string[];
  /** Files that could not be read: the units they hold are missing. */
  readonly unread?: readonly string[];
}

/** What came of putting units together (汇总核对). */
export interface Consolidation {
  /** On the department's book. */
  readonly report: AuditReport;
  /** The units whose books were summed. */
  readonly units: readonly string[];
  /** Units without a book, by name or file. */
  readonly missing: readonly string[];
  /** Files of another year, without any form, or with forms of a unit that came before: not summed. */
  readonly leftOut: readonly string[];
}

/**
 * Lays a department's book beside the sum of its units' books (部门＝Σ单位). Books of one unit in several files are put
 * together. Pure.
 */
export function consolidate(
  department: WorkbookSnapshot,
  books: readonly UnitBook[],
  { on, expected = [], unread = [] }: ConsolidateOptions,
): Consolidation {
  const rules = { ties: [], checks: [departmentIsSumOfItsUnits] };
  const whole = readBook(department, { on, rules });
  const { facts } = whole.context;
  const read = books.map(({ file, snapshot }) => ({ file, facts: readBook(snapshot, { on }).context.facts }));
  const isOfYear = (unit: Facts) =>
    unit.tables.length > 0 &&
    (unit.year === undefined || facts.year === undefined || unit.year === facts.year);
  const { units, again } = byUnit(read.filter((book) => isOfYear(book.facts)));
  const names = units.map(({ name }) => name);
  const missing = [
    ...[...new Set([...expected, ...unitsListed(facts)])].filter((name) => !isAmong(name, names)),
    ...unread,
  ];
  const context = { ...whole.context, units: { books: units, missing } };
  return {
    report: auditBook({ ...whole, context, rules }, { on }),
    units: names,
    missing,
    leftOut: [...read.filter((book) => !isOfYear(book.facts)).map(({ file }) => file), ...again],
  };
}

interface ReadBook {
  readonly file: string;
  readonly facts: Facts;
}

/** Books under the name of their unit, several of one unit put together; a form that came before is not counted twice. */
function byUnit(books: readonly ReadBook[]): { units: OtherBook[]; again: string[] } {
  const units = new Map<string, OtherBook>();
  const again: string[] = [];
  for (const { file, facts } of books) {
    const name = facts.organisation ?? file;
    const known = units.get(foldText(name));
    if (known && facts.tables.some(({ template }) => known.facts.table(template.id))) {
      again.push(file);
      continue;
    }
    const tables = [...(known?.facts.tables ?? []), ...facts.tables];
    units.set(foldText(name), {
      name,
      facts: new Facts(tables, facts.year, facts.bookKind, facts.organisation),
    });
  }
  return { units: [...units.values()], again };
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((each) => foldText(each).includes(foldText(name)));
}
