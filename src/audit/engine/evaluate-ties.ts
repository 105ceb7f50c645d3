import { Decimal, sumOf, zero } from "../../finance/money/decimal";
import { contains, interval, negate, sumIntervals, type Interval } from "../../finance/money/interval";
import { factInterval, type Fact, type Facts } from "../../templates/facts";
import type { NotChecked } from "../finding";
import type { Tie, TieInstance, Unanswered } from "../tie";

export type TieVerdict = "holds" | "withinRounding" | "broken";

/** One relation as tested: what each side sums to and how they compare. */
export interface TestedTie {
  readonly tie: Tie;
  readonly instance: TieInstance;
  readonly left: Decimal;
  readonly right: Decimal;
  readonly verdict: TieVerdict;
}

export interface TieResults {
  readonly tested: readonly TestedTie[];
  readonly notApplicable: readonly NotChecked[];
  readonly notChecked: readonly NotChecked[];
}

/** Tests every tie on a workbook's facts. A relation between blanks alone says nothing and is passed over. */
export function evaluateTies(ties: readonly Tie[], facts: Facts): TieResults {
  const tested: TestedTie[] = [];
  const notApplicable: NotChecked[] = [];
  const notChecked: NotChecked[] = [];
  for (const tie of ties) {
    const instances = instancesOf(tie, facts);
    if ("outcome" in instances) {
      const unanswered = { rule: tie.id, reason: instances.reason, data: instances.data ?? {} };
      (instances.outcome === "notChecked" ? notChecked : notApplicable).push(unanswered);
      continue;
    }
    const speaking = instances.filter((instance) => speaks(instance) && !isUnreadable(instance));
    if (instances.some(isUnreadable)) notChecked.push({ rule: tie.id, reason: "unreadableAmount", data: {} });
    else if (speaking.length === 0) notChecked.push({ rule: tie.id, reason: "noAmounts", data: {} });
    for (const instance of speaking) tested.push(testTie(tie, instance));
  }
  return { tested, notApplicable, notChecked };
}

/** The relations that a tie yields for a workbook, or why it says nothing about it. */
export function instancesOf(tie: Tie, facts: Facts): readonly TieInstance[] | Unanswered {
  if (isAboutOthers(tie, facts)) return { outcome: "notApplicable", reason: "otherForms" };
  const missing = tie.templates.find((id) => !facts.table(id));
  if (missing) return { outcome: "notChecked", reason: "formMissing", data: { form: missing } };
  return tie.instances(facts);
}

/** The workbook has forms, and none of those the tie is about. */
function isAboutOthers({ about }: Tie, facts: Facts): boolean {
  return about !== undefined && facts.tables.length > 0 && !about.some((id) => facts.table(id));
}

/** All amounts of an instance with the sign they carry in left − right. */
export function termsOf({ left, right, less = [] }: TieInstance): readonly (readonly [Fact, 1 | -1])[] {
  return [
    ...left.map((fact) => [fact, 1] as const),
    ...right.map((fact) => [fact, -1] as const),
    ...less.map((fact) => [fact, 1] as const),
  ];
}

function speaks(instance: TieInstance): boolean {
  return termsOf(instance).some(([fact]) => !fact.isBlank);
}

/** A cell that holds words or an error leaves the whole relation open. */
function isUnreadable(instance: TieInstance): boolean {
  return termsOf(instance).some(([fact]) => fact.isUnreadable);
}

export function testTie(tie: Tie, instance: TieInstance): TestedTie {
  const { left, right, less = [] } = instance;
  const leftSum = sumOf(left.map(({ amount }) => amount));
  const rightSum = sumOf(right.map(({ amount }) => amount)).minus(sumOf(less.map(({ amount }) => amount)));
  return { tie, instance, left: leftSum, right: rightSum, verdict: verdictOf(instance, leftSum, rightSum) };
}

/** Left less right, as every value it may stand for. */
export function gapOf(instance: TieInstance): Interval {
  return sumIntervals(
    termsOf(instance).map(([fact, sign]) =>
      sign === 1 ? statedInterval(fact) : negate(statedInterval(fact)),
    ),
  );
}

/** A blank is zero and nothing else: only a printed number may stand for its neighbours. */
export function statedInterval(fact: Fact): Interval {
  return fact.isBlank ? interval(zero) : factInterval(fact);
}

function verdictOf(instance: TieInstance, left: Decimal, right: Decimal): TieVerdict {
  const isAtMost = instance.relation === "atMost";
  // A part printed in coarser steps than its whole is no more than it where both print the same.
  if (isAtMost && left.minus(right).lessThanOrEqualTo(coarsestStep(instance).dividedBy(2))) return "holds";
  if (isAtMost ? left.lessThanOrEqualTo(right) : left.equals(right)) return "holds";
  const gap = gapOf(instance);
  return (isAtMost ? gap.low.lessThanOrEqualTo(0) : contains(gap, zero)) ? "withinRounding" : "broken";
}

function coarsestStep(instance: TieInstance): Decimal {
  return Decimal.max(0, ...termsOf(instance).map(([{ step }]) => step));
}
