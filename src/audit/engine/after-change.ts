import { zero } from "../../finance/money/decimal";
import { add, contains, intersection, negate, type Interval } from "../../finance/money/interval";
import type { Fact } from "../../templates/facts";
import { gapOf, termsOf, type TestedTie } from "./evaluate-ties";

/** Whether a tie holds once its left less its right has moved by so much. */
export function holdsAfter({ instance }: TestedTie, moved: Interval): boolean {
  const after = add(gapOf(instance), moved);
  return instance.relation === "atMost" ? after.low.lessThanOrEqualTo(0) : contains(after, zero);
}

/** By how much the left less the right of a tie moves when one of its amounts changes. */
export function movedBy(tie: TestedTie, fact: Fact, change: Interval): Interval {
  return signed(change, signOf(tie, fact));
}

/** By how much an amount may change so that all of some ties hold; `undefined` where no change mends them all. */
export function changeAllowed(fact: Fact, ties: readonly TestedTie[]): Interval | undefined {
  return ties.reduce<Interval | undefined>(
    (allowed, tie) => allowed && intersection(allowed, signed(moveNeeded(tie), signOf(tie, fact))),
    unbounded,
  );
}

const endless = zero.plus("1e30");
const unbounded: Interval = { low: endless.negated(), high: endless };

/** By how much the left less the right of a tie must move so that it holds. */
function moveNeeded({ instance }: TestedTie): Interval {
  const gap = gapOf(instance);
  return instance.relation === "atMost" ? { low: endless.negated(), high: gap.low.negated() } : negate(gap);
}

function signed(change: Interval, sign: 1 | -1): Interval {
  return sign === 1 ? change : negate(change);
}

/** The sign that an amount carries in left − right. */
function signOf({ instance }: TestedTie, fact: Fact): 1 | -1 {
  return termsOf(instance).find(([of]) => of === fact)![1];
}
