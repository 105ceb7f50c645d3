import { intersection, subtract, sumIntervals, type Interval } from "../../finance/money/interval";
import type { ChangeStatement } from "../../narrative/change-statements";
import type { Figure } from "../../narrative/figure";
import type { Narrative } from "../../narrative/narrative";
import { finestStep, stepOf } from "../../narrative/printed-interval";
import type { PartsList, Statement } from "../../narrative/statement";
import { onceFor } from "../../workbook/once-for";
import { isPartition } from "./partitions";
import { signedChange, type SignedChange } from "./signed-change";

/** A change with its sign. */
interface Summand {
  readonly change: ChangeStatement;
  readonly signed: SignedChange;
}

/** A total whose change is not the sum of the changes of its parts. */
export interface BrokenSum {
  readonly total: Summand;
  readonly parts: readonly Summand[];
  /** A change printed to the last place that the sum can be told to. */
  readonly finest: Figure;
}

/** Every list of the text that names all parts of its total, whose changes (各项增减额) do not add up to the total's. */
export function brokenSums(narrative: Narrative): BrokenSum[] {
  const changes = changesBySubject(narrative);
  return narrative.lists.flatMap((list) => brokenSum(list, changes) ?? []);
}

/** The changes that some sum of the text speaks against: one of each sum is wrong, and nothing can be reckoned from them. */
export const contradictedChanges = onceFor(
  (narrative: Narrative): ReadonlySet<ChangeStatement> => new Set(brokenSums(narrative).flatMap(changesOf)),
);

/** The changes of a sum, the total's first. */
export function changesOf({ total, parts }: BrokenSum): ChangeStatement[] {
  return [total, ...parts].map(({ change }) => change);
}

/** What the others of a broken sum leave for one of its changes, in yuan. */
export function leftFor({ total, parts }: BrokenSum, change: ChangeStatement): Interval | undefined {
  const others = parts.filter((part) => part.change !== change).map(({ signed }) => signed.values);
  if (total.change === change) return sumIntervals(others);
  return others.length < parts.length ? subtract(total.signed.values, sumIntervals(others)) : undefined;
}

/** The changes stand where the text first says them, which may be another list; those stated twice over are left out. */
function changesBySubject({ changes, conflicts }: Narrative): ReadonlyMap<string, ChangeStatement[]> {
  const inConflict = new Set(conflicts.flatMap(({ first, again }) => [first, again]));
  const bySubject = new Map<string, ChangeStatement[]>();
  for (const change of changes) {
    const { subject } = change;
    if (!subject || (change.change && inConflict.has(change.change))) continue;
    const known = bySubject.get(subject.id);
    if (known) known.push(change);
    else bySubject.set(subject.id, [change]);
  }
  return bySubject;
}

function brokenSum(
  list: PartsList,
  bySubject: ReadonlyMap<string, readonly ChangeStatement[]>,
): BrokenSum | undefined {
  if (!isPartition(list) || list.parts.length < 2) return undefined;
  const first = changeOf(list.total, bySubject);
  if (!first) return undefined;
  const rest = list.parts.flatMap((part) => changeOf(part, bySubject, first.base?.text) ?? []);
  const all = [first, ...rest];
  const figures = all.flatMap(({ change }) => change?.figure ?? []);
  if (rest.length < list.parts.length || figures.length === 0) return undefined;
  const step = finestStep(figures);
  const printedTo = finestStep(all.flatMap(({ now }) => now?.figure ?? []));
  const summands = all.flatMap((change) => {
    const signed = signedChange(change, step, printedTo);
    return signed ? [{ change, signed }] : [];
  });
  const [total, ...parts] = summands;
  if (!total || summands.length < all.length) return undefined;
  const sum = sumIntervals(parts.map(({ signed }) => signed.values));
  if (intersection(total.signed.values, sum)) return undefined;
  return { total, parts, finest: figures.find((figure) => stepOf(figure).equals(step)) ?? figures[0]! };
}

/** The change that the text states of what a statement speaks of, with its amount. */
function changeOf(
  { subject, figure }: Statement,
  bySubject: ReadonlyMap<string, readonly ChangeStatement[]>,
  baseName?: string,
): ChangeStatement | undefined {
  return bySubject
    .get(subject?.id ?? "")
    ?.find(
      ({ now, base }) =>
        now?.figure.value.equals(figure.value) && (baseName === undefined || base?.text === baseName),
    );
}
