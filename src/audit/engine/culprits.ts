import { zero, type Decimal } from "../../finance/money/decimal";
import { add, contains, interval, type Interval } from "../../finance/money/interval";
import type { Fact } from "../../templates/facts";
import { changeAllowed, holdsAfter, movedBy } from "./after-change";
import { termsOf, type TestedTie } from "./evaluate-ties";
import { exchangedLines, type ExchangedLines } from "./exchanged-lines";

/** A cell that, corrected, mends every tie it is blamed for and breaks none. */
export interface Culprit {
  readonly fact: Fact;
  /** What the amount would have to be, in yuan: every value that mends the ties. */
  readonly expected: Interval;
  readonly mends: readonly TestedTie[];
}

/** Broken ties that hang together, with the cells that explain them. */
export interface Explanation {
  readonly broken: readonly TestedTie[];
  /** One, or two where two cells are wrong; empty when it cannot be decided. */
  readonly culprits: readonly Culprit[];
  /** Cells of which any one might be wrong, when it cannot be decided. */
  readonly candidates: readonly Fact[];
  /** Two lines written against each other, in the one form or the other: these instead of culprits. */
  readonly exchanged?: readonly ExchangedLines[];
}

/** Beyond so many cells in a component, pairs are not tried. */
const cellsForPairs = 60;

/**
 * Finds for each group of broken ties the fewest cells that explain it.
 *
 * @param isVouchedFor - Amounts that the explanation text repeats; asked only where the ties alone cannot decide.
 */
export function explain(
  tested: readonly TestedTie[],
  isVouchedFor: (fact: Fact) => boolean = () => false,
): Explanation[] {
  const tiesOf = new Map<Fact, TestedTie[]>();
  for (const tie of tested) {
    for (const [fact] of termsOf(tie.instance)) {
      const ties = tiesOf.get(fact);
      if (ties) ties.push(tie);
      else tiesOf.set(fact, [tie]);
    }
  }
  const broken = tested.filter(({ verdict }) => verdict === "broken");
  const exchanges = broken.length < 2 ? [] : exchangedLines(tiesOf, isVouchedFor);
  const explained = new Set(exchanges.flat().flatMap(({ mends }) => mends));
  return [
    ...exchanges.map((exchanged) => ({
      broken: exchanged[0]!.mends,
      culprits: [],
      candidates: [],
      exchanged,
    })),
    ...components(
      broken.filter((tie) => !explained.has(tie)),
      tiesOf,
    ).flatMap((component) => explainComponent(component, tiesOf, isVouchedFor)),
  ];
}

/** Broken ties that share a cell belong together. */
function components(
  broken: readonly TestedTie[],
  tiesOf: ReadonlyMap<Fact, readonly TestedTie[]>,
): TestedTie[][] {
  const left = new Set(broken);
  const groups: TestedTie[][] = [];
  for (const start of broken) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const tie of group) {
      for (const [fact] of termsOf(tie.instance)) {
        for (const other of tiesOf.get(fact) ?? []) if (left.delete(other)) group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function explainComponent(
  broken: readonly TestedTie[],
  tiesOf: ReadonlyMap<Fact, readonly TestedTie[]>,
  isVouchedFor: (fact: Fact) => boolean,
): Explanation[] {
  const facts = [...new Set(broken.flatMap(({ instance }) => termsOf(instance).map(([fact]) => fact)))];

  const single = facts.flatMap((fact) => {
    const ties = tiesOf.get(fact)!;
    if (!broken.every((tie) => ties.includes(tie))) return [];
    const change = changeAllowed(fact, ties);
    return change && !contains(change, zero) ? [{ fact, change }] : [];
  });
  const culprit = theOne(single, isVouchedFor);
  if (culprit)
    return [{ broken, culprits: [culpritOf(culprit.fact, culprit.change, broken)], candidates: [] }];
  if (single.length === 0 && facts.length <= cellsForPairs) {
    const pair = explainingPair(facts, broken, tiesOf);
    if (pair) return [{ broken, culprits: pair, candidates: [] }];
  }
  const possible = single.map(({ fact }) => fact);
  const printed = possible.filter(({ isBlank }) => !isBlank);
  const candidates =
    possible.length === 0 ? mostBlamed(facts, broken) : printed.length > 0 ? printed : possible;
  return [{ broken, culprits: [], candidates }];
}

/** The one cell that will do; a blank only where no printed amount will, one the text repeats only where no other will. */
function theOne<T extends { fact: Fact }>(
  found: readonly T[],
  isVouchedFor: (fact: Fact) => boolean,
): T | undefined {
  const printed = found.filter(({ fact }) => !fact.isBlank);
  const possible = printed.length > 0 ? printed : found;
  const unvouched = possible.filter(({ fact }) => !isVouchedFor(fact));
  return [possible, unvouched].find(({ length }) => length === 1)?.[0];
}

function explainingPair(
  facts: readonly Fact[],
  broken: readonly TestedTie[],
  tiesOf: ReadonlyMap<Fact, readonly TestedTie[]>,
): Culprit[] | undefined {
  const found: Culprit[][] = [];
  for (let i = 0; i < facts.length; i += 1) {
    for (let j = i + 1; j < facts.length; j += 1) {
      const pair = mendTogether(facts[i]!, facts[j]!, broken, tiesOf);
      if (pair) found.push(pair);
      if (found.length > 1) return undefined;
    }
  }
  return found[0];
}

/** Two cells, each mending ties the other is not in: their changes are read off those ties and tried on the rest. */
function mendTogether(
  a: Fact,
  b: Fact,
  broken: readonly TestedTie[],
  tiesOf: ReadonlyMap<Fact, readonly TestedTie[]>,
): Culprit[] | undefined {
  const [ofA, ofB] = [tiesOf.get(a)!, tiesOf.get(b)!];
  if (!broken.every((tie) => ofA.includes(tie) || ofB.includes(tie))) return undefined;
  const changeA = changeAllowed(
    a,
    ofA.filter((tie) => !ofB.includes(tie)),
  );
  const changeB = changeAllowed(
    b,
    ofB.filter((tie) => !ofA.includes(tie)),
  );
  if (!changeA || !changeB || contains(changeA, zero) || contains(changeB, zero)) return undefined;
  const shared = ofA.filter((tie) => ofB.includes(tie));
  const isMended = (tie: TestedTie) =>
    holdsAfter(tie, add(movedBy(tie, a, changeA), movedBy(tie, b, changeB)));
  if (!shared.every(isMended)) return undefined;
  return [
    culpritOf(
      a,
      changeA,
      broken.filter((tie) => ofA.includes(tie)),
    ),
    culpritOf(
      b,
      changeB,
      broken.filter((tie) => ofB.includes(tie)),
    ),
  ];
}

function culpritOf(fact: Fact, change: Interval, mends: readonly TestedTie[]): Culprit {
  return { fact, expected: add(interval(fact.amount), change), mends };
}

/** The cells that stand in most of the broken ties. */
function mostBlamed(facts: readonly Fact[], broken: readonly TestedTie[]): Fact[] {
  const blame = (fact: Fact) =>
    broken.filter(({ instance }) => termsOf(instance).some(([of]) => of === fact)).length;
  const most = Math.max(...facts.map(blame));
  return facts.filter((fact) => blame(fact) === most);
}

/** The amount in the middle of what is possible, rounded to the table's step: what a person would write. */
export function likelyAmount({ fact, expected }: Culprit): Decimal {
  const middle = expected.low.plus(expected.high).dividedBy(2);
  const step = fact.table.parts.step;
  return step.isZero() ? middle : middle.dividedBy(step).toDecimalPlaces(0).times(step);
}
