import { zero } from "../../finance/money/decimal";
import { contains } from "../../finance/money/interval";
import { compareName } from "../../finance/classification/compare-name";
import type { Table, TableRow } from "../../templates/facts";
import type { CodeKind, SectionDefinition } from "../../templates/template";
import { onceFor } from "../../workbook/once-for";
import { gapOf } from "../engine/evaluate-ties";
import { childrenOfCodes, sumsOfChildren, type ChildrenOfCodes } from "./children-of-codes";

/** The codes that lines of a form were meant to have, by the line: each was typed with one wrong digit. */
export type MisplacedCodes = ReadonlyMap<TableRow, string>;

/**
 * Finds codes with a wrong digit that moves a line under another (2080601 typed for 2080501): the name beside it is that
 * of a code one digit away, and the sums that do not hold with the code as printed hold with that one. A name alone
 * tells nothing, since names recur, nor do sums alone.
 */
export const misplacedCodes = onceFor((table: Table): MisplacedCodes => {
  const found = new Map<TableRow, string>();
  for (const section of table.template.sections) {
    if (section.rows.by !== "code") continue;
    const { kind } = section.rows;
    const rows = table.rowsOf(section.key);
    const asPrinted = childrenOfCodes(rows);
    const lines = rows.filter(({ code, occurrence, label }) => code && label !== "" && occurrence === 0);
    // Only a line under a sum that does not hold can have moved there, unless lines stand under none.
    const broken = [...asPrinted].filter((sum) => !holds(table, section, new Map([sum])));
    const summed = new Set(broken.flatMap(([, children]) => children));
    const suspects = countOf(asPrinted) < lines.length ? lines : lines.filter(({ key }) => summed.has(key));
    for (const row of suspects) {
      const [meant, ...others] = codesMeant(row, kind, table).filter(
        (code) =>
          !rows.some((other) => other.code === code) &&
          mends({ table, section, row }, asPrinted, childrenOfCodes(rows, new Map([[row, code]]))),
      );
      if (meant !== undefined && others.length === 0) found.set(row, meant);
    }
  }
  return found;
});

/** The codes one digit away whose name stands beside the code. */
function codesMeant({ code = "", label }: TableRow, kind: CodeKind, { parts }: Table): string[] {
  return [...code].flatMap((digit, at) =>
    [..."0123456789"]
      .filter((other) => other !== digit)
      .map((other) => code.slice(0, at) + other + code.slice(at + 1))
      .filter((other) => {
        const compared = compareName(other, kind, parts.year, label).kind;
        return compared !== "different" && compared !== "unknownCode";
      }),
  );
}

/**
 * Whether a line with amounts comes under another that the form prints, sums that do not hold are moved by it, or it
 * stood under none, and every sum that is moved holds afterwards.
 */
function mends({ table, section, row }: Line, before: ChildrenOfCodes, after: ChildrenOfCodes): boolean {
  const parents = new Set([...before.keys(), ...after.keys()]);
  const moved = [...parents].filter(
    (parent) => (before.get(parent) ?? []).join() !== (after.get(parent) ?? []).join(),
  );
  const among = (children: ChildrenOfCodes) =>
    new Map([...children].filter(([parent]) => moved.includes(parent)));
  const isUnderNone = countOf(before) < countOf(after);
  const above = [...after].find(([, children]) => children.includes(row.key))?.[0];
  return (
    moved.length > 0 &&
    table.rowsOf(section.key).some(({ key }) => key === above) &&
    section.columns.some(({ key }) => table.fact(row.key, key, section.key)?.amount.isZero() === false) &&
    (isUnderNone || !holds(table, section, among(before))) &&
    holds(table, section, among(after))
  );
}

interface Line {
  readonly table: Table;
  readonly section: SectionDefinition;
  readonly row: TableRow;
}

/** How many lines stand under another or the total. */
function countOf(children: ChildrenOfCodes): number {
  return [...children.values()].flat().length;
}

function holds(table: Table, section: SectionDefinition, children: ChildrenOfCodes): boolean {
  return sumsOfChildren(table, section, children).every((instance) => contains(gapOf(instance), zero));
}
