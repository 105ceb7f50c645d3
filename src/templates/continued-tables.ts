import { Table, type TableParts, type TableRow } from "./facts";
import type { RowsDefinition, SectionDefinition } from "./template";
import { foldTitle, titleContinued } from "./titles";

/**
 * Joins the long forms that go on on further sheets (续表): the same title, organisation, year, unit and columns, and no
 * line that stands there before. Two whole forms of one kind each have their total and stay two. Where rows go by name,
 * two forms may have no line in common: the further sheet says that it goes on.
 */
export function joinContinued(tables: readonly Table[]): Table[] {
  const joined: Table[] = [];
  for (const table of tables) {
    const before = joined.findLastIndex(({ template }) => template === table.template);
    if (before >= 0 && goesOn(joined[before]!, table)) joined[before] = together(joined[before]!, table);
    else joined.push(table);
  }
  return joined;
}

function goesOn(first: Table, next: Table): boolean {
  const { template, parts } = first;
  const continued = next.parts.title && titleContinued(next.parts.title.text);
  return (
    !first.sheets.includes(next.sheet) &&
    template.isRepeated !== "byProject" &&
    template.sections.every(
      ({ rows: { by } }) => by === "code" || (isByName(by) && continued !== undefined),
    ) &&
    (continued ?? titleOf(next)) === titleOf(first) &&
    isSameOrUnsaid(parts.year, next.parts.year) &&
    isSameOrUnsaid(parts.organisation?.name, next.parts.organisation?.name) &&
    parts.unit === next.parts.unit &&
    template.sections.every((section) => hasSameColumns(section, first, next)) &&
    hasNewLinesAlone(first, next)
  );
}

function isByName(by: RowsDefinition["by"]): boolean {
  return by === "name" || by === "item";
}

function titleOf({ parts: { title } }: Table): string | undefined {
  return title && foldTitle(title.text);
}

function isSameOrUnsaid<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function hasSameColumns(section: SectionDefinition, first: Table, next: Table): boolean {
  const [own, others] = [first, next].map(({ parts }) => [...(parts.columns.get(section) ?? [])]);
  return (
    own!.length === others!.length && own!.every(([key, at], i) => others![i]!.join() === `${key},${at}`)
  );
}

function hasNewLinesAlone(first: Table, next: Table): boolean {
  const lines = ({ parts }: Table) =>
    [...parts.rows].flatMap(([section, rows]) => rows.map(({ key }) => `${section.key} ${key}`));
  const known = new Set(lines(first));
  const added = lines(next);
  return added.length > 0 && added.every((line) => !known.has(line));
}

function together(first: Table, next: Table): Table {
  const [{ parts }, { parts: further }] = [first, next];
  const step = further.step.lessThan(parts.step) ? further.step : parts.step;
  const rows = new Map<SectionDefinition, readonly TableRow[]>(
    parts.template.sections.map((section) => [
      section,
      [...(parts.rows.get(section) ?? []), ...(further.rows.get(section) ?? [])],
    ]),
  );
  const joined: TableParts = {
    ...parts,
    furtherSheets: [...parts.furtherSheets, ...next.sheets],
    step,
    rows,
    unreadable: [...parts.unreadable, ...further.unreadable],
    textAmounts: [...parts.textAmounts, ...further.textAmounts],
    printedFormulas: [...parts.printedFormulas, ...further.printedFormulas],
    note: further.note ?? parts.note,
  };
  return new Table(joined, (table) =>
    [...first.facts, ...next.facts].map((fact) => ({
      ...fact,
      table,
      step: fact.step.isZero() ? fact.step : step,
    })),
  );
}
