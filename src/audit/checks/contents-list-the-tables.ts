import { listedTables, type ListedTable } from "../../narrative/listed-tables";
import type { Facts, Table } from "../../templates/facts";
import { demandedForms, isPresent, meantSet } from "../../templates/meant-set";
import { nationalMinimum } from "../../templates/published-sets/national-minimum";
import { allTemplates, templateSets } from "../../templates/sets";
import type { FormOfSet } from "../../templates/template-set";
import { foldTitle, templatesTitled } from "../../templates/titles";
import type { CellRef } from "../../workbook/address";
import { CellKind, type WorkbookView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";

/**
 * The contents (目录) name the tables that follow, all of them and in their order: one finding for what is named and
 * not there, one for what is there and not named, one for the order.
 */
export const contentsListTheTables = defineCheck({
  id: "contents-list-the-tables",
  basis: ["B29"],
  severity: "info",
  check({ book, facts, narrative }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const entries = listedTables(narrative.sheets).map((listed) => ({
      listed,
      tables: called(listed, facts),
    }));
    if (entries.every(({ tables }) => tables.length === 0)) return notApplicable("noTablesListed");
    const set = meantSet(facts, templateSets, nationalMinimum);
    const demanded = set ? demandedForms(set, nationalMinimum) : [];
    const absent = entries.filter(({ tables }) => tables.length === 0).map(({ listed }) => listed);
    return passedUnless([
      ...missing(
        absent,
        book,
        demanded.filter((form) => !isPresent(form, facts)),
      ),
      ...notListed(entries, facts, set?.forms ?? []),
      ...outOfOrder(entries, facts),
    ]);
  },
});

interface Entry {
  readonly listed: ListedTable;
  /** The tables of the book that the entry may name; the first of each kind. */
  readonly tables: readonly Table[];
}

function called({ title }: ListedTable, facts: Facts): Table[] {
  const folded = foldTitle(title);
  const first = facts.tables.filter((table) => table === facts.table(table.template.id));
  const same = first.filter(({ parts }) => parts.title && foldTitle(parts.title.text) === folded);
  return same.length > 0
    ? same
    : first.filter(({ template }) => template.titles.some((pattern) => pattern.test(folded)));
}

/** Forms of the set that are missing have a finding of their own. */
function missing(
  absent: readonly ListedTable[],
  book: WorkbookView,
  missingForms: readonly FormOfSet[],
): Breach[] {
  const reported = new Set(missingForms.flatMap(({ templates }) => templates.map(({ id }) => id)));
  const wanted = absent.filter(
    ({ title }) => !templatesTitled(title, allTemplates).some(({ id }) => reported.has(id)),
  );
  if (wanted.length === 0) return [];
  const headings = headingsOf(book, new Set(absent.map(({ sheet }) => sheet)));
  const lost = wanted.filter(({ title }) => !isHeading(title, headings));
  if (lost.length === 0) return [];
  return [
    {
      messageId: "missing",
      cells: lost.map(cellOf),
      data: { lines: lost.map(printed) },
      identity: lost.map(({ title }) => foldTitle(title)),
      severity: "warning",
    },
  ];
}

const longestTitleLine = 60;

/** The short texts and the names of the sheets that are not the contents: a table whose form is not known has one. */
function headingsOf(book: WorkbookView, contents: ReadonlySet<string>): string[] {
  return book.sheets
    .filter(({ name }) => !contents.has(name))
    .flatMap((sheet) => {
      const texts = [sheet.name];
      sheet.forEachRow((_row, start, end) => {
        for (let i = start; i < end; i += 1)
          if (sheet.data.kinds[i] === CellKind.text) texts.push(String(sheet.valueAt(i)));
      });
      return texts;
    })
    .filter((text) => text.length <= longestTitleLine);
}

function isHeading(title: string, headings: readonly string[]): boolean {
  const templates = templatesTitled(title, allTemplates);
  if (templates.length > 0) return headings.some((text) => templatesTitled(text, templates).length > 0);
  const listed = foldTitle(title);
  return headings
    .map(foldTitle)
    .some((heading) => heading.length > 2 && (heading.endsWith(listed) || listed.endsWith(heading)));
}

function notListed(entries: readonly Entry[], facts: Facts, forms: readonly FormOfSet[]): Breach[] {
  const listed = new Set(entries.flatMap(({ tables }) => tables));
  const ofSet = new Set(forms.flatMap(({ templates }) => templates.map(({ id }) => id)));
  const left = facts.tables.filter(
    (table) => ofSet.has(table.template.id) && table === facts.table(table.template.id) && !listed.has(table),
  );
  if (left.length === 0) return [];
  return [
    {
      messageId: "notListed",
      cells: left.flatMap(({ parts: { title } }) => title?.cell ?? []),
      data: { forms: left.map(({ template }) => template.id) },
      identity: ["notListed", ...left.map(({ template }) => template.id)],
    },
  ];
}

/** The first table that stands before one which the contents name before it. */
function outOfOrder(entries: readonly Entry[], facts: Facts): Breach[] {
  let before: { readonly listed: ListedTable; readonly at: number } | undefined;
  for (const { listed, tables } of entries) {
    const [table] = tables;
    if (!table || tables.length > 1) continue;
    const at = facts.tables.indexOf(table);
    if (before && at < before.at) {
      return [
        {
          messageId: "otherOrder",
          cells: [cellOf(listed), ...(table.parts.title ? [table.parts.title.cell] : [])],
          data: { line: printed(listed), before: printed(before.listed) },
          identity: ["otherOrder"],
        },
      ];
    }
    before = { listed, at };
  }
  return [];
}

function printed({ line }: ListedTable): string {
  return line.text.trim();
}

function cellOf({ line, sheet }: ListedTable): CellRef {
  return line.cell ?? { sheet, row: line.line - 1, column: 0 };
}
