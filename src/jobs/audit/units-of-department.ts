import type { OtherBook } from "../../audit/check";
import { foldText } from "../../finance/text/fold-text";
import { Facts } from "../../templates/facts";
import { unitsListed } from "../units-listed";
import { readBook, type AuditOptions } from "./audit";
import type { Consolidated } from "./audit-report";
import type { NamedSnapshot, ReadBook } from "./read-book";

export interface UnitsOptions extends Pick<AuditOptions, "on" | "templates"> {
  /** Units that must be among the books, by name; those the department lists in its expenditure by unit are too. */
  readonly expected?: readonly string[];
  /** Files that could not be read: the units they hold are missing. */
  readonly unread?: readonly string[];
}

/** A department's book with its units' beside it, and what became of those. */
export interface DepartmentWithUnits {
  readonly book: ReadBook;
  readonly consolidated: Consolidated;
}

/**
 * Puts the books of its units beside a department's (汇总核对); those of one unit in several files are put together.
 * Files of another year, without any form, or with forms of a unit that came before are left out.
 *
 * @param books - By their files' names, which stand for units whose books do not say whose they are.
 */
export function withUnits(
  department: ReadBook,
  books: readonly NamedSnapshot[],
  { on, templates, expected = [], unread = [] }: UnitsOptions,
): DepartmentWithUnits {
  const { facts } = department.context;
  const options = { on, ...(templates ? { templates } : {}) };
  const read = books.map(({ name, snapshot }) => ({
    file: name,
    facts: readBook(snapshot, options).context.facts,
  }));
  const isOfYear = (unit: Facts) =>
    unit.tables.length > 0 &&
    (unit.year === undefined || facts.year === undefined || unit.year === facts.year);
  const { units, again } = byUnit(read.filter((book) => isOfYear(book.facts)));
  const names = units.map(({ name }) => name);
  const missing = [
    ...[...new Set([...expected, ...unitsListed(facts)])].filter((name) => !isAmong(name, names)),
    ...unread,
  ];
  return {
    book: { ...department, context: { ...department.context, units: { books: units, missing } } },
    consolidated: {
      units: names,
      missing,
      leftOut: [...read.filter((book) => !isOfYear(book.facts)).map(({ file }) => file), ...again],
    },
  };
}

interface UnitFacts {
  readonly file: string;
  readonly facts: Facts;
}

/** Books under the name of their unit, several of one unit put together; a form that came before is not counted twice. */
function byUnit(books: readonly UnitFacts[]): { units: OtherBook[]; again: string[] } {
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
