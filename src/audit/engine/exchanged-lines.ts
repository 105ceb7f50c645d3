import { parentOf } from "../../finance/classification/code";
import { interval, type Interval } from "../../finance/money/interval";
import { zero } from "../../finance/money/decimal";
import type { Fact, Table, TableRow } from "../../templates/facts";
import type { SectionDefinition } from "../../templates/template";
import { holdsAfter } from "./after-change";
import { termsOf, type TestedTie } from "./evaluate-ties";

/** An amount that was written on the other line, and what should stand in its place. */
export interface ExchangedAmount {
  readonly fact: Fact;
  readonly expected: Interval;
}

/** Two lines of one form, neighbours in their class, whose amounts were written against each other (金额对调). */
export interface ExchangedLines {
  readonly table: Table;
  readonly lines: readonly [TableRow, TableRow];
  readonly amounts: readonly ExchangedAmount[];
  /** The broken ties that hold once they are changed back. */
  readonly mends: readonly TestedTie[];
}

/** Beyond so many lines with broken ties in one class, somebody did more than exchange two. */
const mostLines = 12;

/**
 * Finds lines that, exchanged, mend every broken tie they stand in and break none. The sums of their class never break,
 * so it is the other forms' lines of the same codes that tell.
 *
 * @returns Groups of which one is right each: where two forms disagree and a third is silent, either may be wrong.
 */
export function exchangedLines(
  tiesOf: ReadonlyMap<Fact, readonly TestedTie[]>,
  isVouchedFor: (fact: Fact) => boolean,
): ExchangedLines[][] {
  const found = classesWithBrokenLines(tiesOf).flatMap((broken) =>
    pairsOf(broken.lines).flatMap((pair) => exchanged(broken, pair, tiesOf) ?? []),
  );
  const groups: ExchangedLines[][] = [];
  for (const lines of found) {
    const group = groups.find((others) =>
      others.some((other) => other.mends.some((tie) => lines.mends.includes(tie))),
    );
    if (group) group.push(lines);
    else groups.push([lines]);
  }
  return groups.map((group) => likeliest(group, isVouchedFor));
}

/** Those that mend most; of these, those whose amounts the text does not repeat. */
function likeliest(
  group: readonly ExchangedLines[],
  isVouchedFor: (fact: Fact) => boolean,
): ExchangedLines[] {
  const most = Math.max(...group.map(({ mends }) => mends.length));
  const best = group.filter(({ mends }) => mends.length === most);
  const unvouched = best.filter(({ amounts }) => !amounts.some(({ fact }) => isVouchedFor(fact)));
  return unvouched.length > 0 ? unvouched : best;
}

interface BrokenLines {
  readonly table: Table;
  readonly section: SectionDefinition;
  readonly lines: readonly TableRow[];
}

/** The lines of each class of each form that stand in a broken tie. */
function classesWithBrokenLines(tiesOf: ReadonlyMap<Fact, readonly TestedTie[]>): BrokenLines[] {
  const classes = new Map<Table, Map<string, { section: SectionDefinition; lines: Set<TableRow> }>>();
  for (const [{ table, section, row }, ties] of tiesOf) {
    const { code, occurrence } = row;
    if (section.rows.by !== "code" || code === undefined || occurrence > 0) continue;
    if (!ties.some(({ verdict }) => verdict === "broken")) continue;
    const ofTable =
      classes.get(table) ?? new Map<string, { section: SectionDefinition; lines: Set<TableRow> }>();
    const key = `${section.key}|${parentOf(code) ?? ""}`;
    const known = ofTable.get(key) ?? { section, lines: new Set<TableRow>() };
    known.lines.add(row);
    classes.set(table, ofTable.set(key, known));
  }
  return [...classes].flatMap(([table, ofTable]) =>
    [...ofTable.values()]
      .filter(({ lines }) => lines.size <= mostLines)
      .map(({ section, lines }) => ({ table, section, lines: [...lines] })),
  );
}

function pairsOf(lines: readonly TableRow[]): (readonly [TableRow, TableRow])[] {
  return lines.flatMap((line, i) => lines.slice(i + 1).map((other) => [line, other] as const));
}

function exchanged(
  { table, section }: BrokenLines,
  lines: readonly [TableRow, TableRow],
  tiesOf: ReadonlyMap<Fact, readonly TestedTie[]>,
): ExchangedLines | undefined {
  const amounts = lines.flatMap((line, at) => amountsInstead(table, section, line, lines[1 - at]!));
  const change = new Map(amounts.map(({ fact, expected }) => [fact, middle(expected).minus(fact.amount)]));
  const ties = new Set(amounts.flatMap(({ fact }) => tiesOf.get(fact) ?? []));
  const mends = [...ties].filter(({ verdict }) => verdict === "broken");
  const isOfBoth = lines.every((line) =>
    mends.some(({ instance }) => termsOf(instance).some(([{ row }]) => row === line)),
  );
  if (!isOfBoth) return undefined;
  const holds = [...ties].every((tie) => {
    const moved = termsOf(tie.instance).reduce(
      (sum, [fact, sign]) => sum.plus((change.get(fact) ?? zero).times(sign)),
      zero,
    );
    return holdsAfter(tie, interval(moved));
  });
  return holds ? { table, lines, amounts, mends } : undefined;
}

/** What stands on a line, with what stands on the other. */
function amountsInstead(
  table: Table,
  section: SectionDefinition,
  line: TableRow,
  other: TableRow,
): ExchangedAmount[] {
  return section.columns.flatMap(({ key: column }) => {
    const [fact, there] = [line, other].map((row) => table.fact(row.key, column, section.key));
    if (!fact || !there || fact.isUnreadable || there.isUnreadable) return [];
    return there.amount.equals(fact.amount) ? [] : [{ fact, expected: interval(there.amount, there.step) }];
  });
}

function middle({ low, high }: Interval) {
  return low.plus(high).dividedBy(2);
}
