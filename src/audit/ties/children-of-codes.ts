import { levelOf, parentOf } from "../../finance/classification/code";
import type { Fact, Table, TableRow } from "../../templates/facts";
import type { SectionDefinition } from "../../templates/template";
import type { TieInstance } from "../tie";

/** The keys of the lines that each line, or the total, is the sum of. */
export type ChildrenOfCodes = ReadonlyMap<string, readonly string[]>;

/**
 * The lines that stand under each other by their codes: the classes under the total, every other under the nearest code
 * above it that the form prints. A code whose children are not printed is left alone, and so is one printed twice. A
 * form without any class sums the codes it prints.
 *
 * @param meant - The codes that lines were meant to have, where it is another than the one printed.
 */
export function childrenOfCodes(
  rows: readonly TableRow[],
  meant: ReadonlyMap<TableRow, string> = new Map(),
): ChildrenOfCodes {
  const lines = rows.flatMap((row) => {
    const code = meant.get(row) ?? row.code;
    return code === undefined ? [] : [{ row, code }];
  });
  const printed = new Map(lines.map(({ row, code }) => [code, row.key]));
  const hasClasses = [...printed.keys()].some((code) => levelOf(code) === 1);
  const children = new Map<string, string[]>();
  for (const { row, code } of lines) {
    if (row.occurrence > 0) continue;
    const above = levelOf(code) === 1 ? "total" : nearestPrinted(code, printed);
    const parent = above ?? (hasClasses ? undefined : "total");
    if (parent === undefined) continue;
    const known = children.get(parent);
    if (known) known.push(row.key);
    else children.set(parent, [row.key]);
  }
  return children;
}

/** The nearest code above that the form prints, as the key of its line: a 项 may stand under its 类 where the 款 is left out. */
function nearestPrinted(code: string, printed: ReadonlyMap<string, string>): string | undefined {
  for (let parent = parentOf(code); parent !== undefined; parent = parentOf(parent)) {
    const key = printed.get(parent);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** In every column of the year, a line is the sum of the lines under it. */
export function sumsOfChildren(
  table: Table,
  { key: section, columns }: SectionDefinition,
  children: Iterable<readonly [parent: string, children: readonly string[]]>,
): TieInstance[] {
  const ofTheYear = columns.filter(({ key, isLastYear }) => !isLastYear && table.hasColumn(key, section));
  return [...children].flatMap(([parent, keys]) =>
    ofTheYear.flatMap(({ key }) => {
      const whole = table.fact(parent, key, section);
      const parts = keys.flatMap((child): Fact[] => {
        const part = table.fact(child, key, section);
        return part ? [part] : [];
      });
      return whole ? [{ left: [whole], right: parts, relation: "equal" as const }] : [];
    }),
  );
}
