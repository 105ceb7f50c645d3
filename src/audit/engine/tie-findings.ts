import { zero, type Decimal } from "../../finance/money/decimal";
import type { Severity, Finding, Message, RoundingTail } from "../finding";
import type { Tie } from "../tie";
import { likelyAmount, type Culprit, type Explanation } from "./culprits";
import { termsOf, type TestedTie } from "./evaluate-ties";
import type { ExchangedLines } from "./exchanged-lines";
import { identityOf, placeOf, shownIn } from "./shown";

/** What a tie says when it does not hold, or holds only within rounding. */
export function tieMessage({ tie, instance, left, right, verdict }: TestedTie): Message {
  const table = (instance.left[0] ?? instance.right[0])!.table;
  const broken = instance.relation === "atMost" ? "exceedsWhole" : "tieBroken";
  return {
    rule: tie.id,
    messageId: verdict === "withinRounding" ? "tail" : broken,
    data: {
      ...noteOf(tie),
      left: instance.left.map(placeOf),
      right: instance.right.filter(({ isBlank }) => !isBlank).map(placeOf),
      less: (instance.less ?? []).map(placeOf),
      leftSum: shownIn(table, left),
      rightSum: shownIn(table, right),
      difference: shownIn(table, left.minus(right).abs()),
    },
  };
}

function noteOf({ note }: Tie): { readonly note?: string } {
  return note === undefined ? {} : { note };
}

export function roundingTail(tested: TestedTie): RoundingTail {
  return {
    ...tieMessage(tested),
    cells: termsOf(tested.instance).flatMap(([{ cell, isBlank }]) => (isBlank ? [] : [cell])),
  };
}

/** The findings of one group of broken ties: one per wrong cell, or one for the group when it cannot be decided. */
export function tieFindings(
  { broken, culprits, candidates, exchanged = [] }: Explanation,
  severityOf: (rule: string, isSoft: boolean) => Severity,
): Finding[] {
  const severity = (ties: readonly TestedTie[]) =>
    ties.map(({ tie }) => severityOf(tie.id, tie.isSoft ?? false)).sort((a, b) => grave[a] - grave[b])[0]!;
  if (exchanged.length > 0) return [exchangedFinding(exchanged, severity(broken))];
  if (culprits.length > 0) return culprits.map((culprit) => culpritFinding(culprit, severity(culprit.mends)));
  return [undecidedFinding(broken, candidates, severity(broken))];
}

const grave: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function culpritFinding(culprit: Culprit, severity: Severity): Finding {
  const { fact, mends } = culprit;
  const first = mends[0]!;
  const { actual, expected } = statedBy(culprit, first);
  const difference = actual.minus(expected);
  const shown = {
    actual: shownIn(fact.table, actual),
    expected: shownIn(fact.table, expected),
    difference: shownIn(fact.table, difference),
  };
  return {
    id: [first.tie.id, ...identityOf(fact, "wrongAmount")].join("|"),
    rule: first.tie.id,
    messageId: first.instance.relation === "atMost" ? "exceedsWhole" : "wrongAmount",
    data:
      first.instance.relation === "atMost"
        ? tieMessage(first).data
        : {
            ...noteOf(first.tie),
            place: placeOf(fact),
            ...shown,
            difference: shownIn(fact.table, difference.abs()),
            ties: mends.length,
          },
    severity,
    cells: [fact.cell],
    ...shown,
    basis: [...new Set(mends.map(({ tie }) => tie.number))],
    explains: mends.map(tieMessage),
    stake: difference.abs().toFixed(),
  };
}

/** Two lines are one slip, however many amounts they hold and in however many forms it may have been made. */
function exchangedFinding(exchanged: readonly ExchangedLines[], severity: Severity): Finding {
  const { lines, amounts, mends } = exchanged[0]!;
  const [first, second] = lines.map(({ code, label }) => `${code ?? ""} ${label}`.trim());
  const { tie } = mends[0]!;
  const moved = amounts.map(({ fact, expected }) => expected.low.minus(fact.amount).abs());
  return {
    id: [tie.id, ...identityOf(amounts[0]!.fact, "exchanged")].join("|"),
    rule: tie.id,
    messageId: "linesExchanged",
    data: {
      ...noteOf(tie),
      forms: exchanged.map(({ table }) => table.template.id),
      first: first!,
      second: second!,
      ties: mends.length,
    },
    severity,
    cells: exchanged.flatMap((each) => each.amounts.map(({ fact }) => fact.cell)),
    basis: [...new Set(mends.map((tested) => tested.tie.number))],
    explains: mends.map(tieMessage),
    stake: moved.reduce((most, each) => (each.greaterThan(most) ? each : most), zero).toFixed(),
  };
}

/** A part may be anything up to its whole: no one amount is likely, so both are given as they stand. */
function statedBy(
  culprit: Culprit,
  { instance, left, right }: TestedTie,
): { readonly actual: Decimal; readonly expected: Decimal } {
  if (instance.relation === "atMost") return { actual: left, expected: right };
  return { actual: culprit.fact.amount, expected: likelyAmount(culprit) };
}

/** The first cell is the sum's own: that is where a person starts to look. */
function undecidedFinding(
  broken: readonly TestedTie[],
  candidates: Explanation["candidates"],
  severity: Severity,
): Finding {
  const first = broken[0]!;
  const gap = first.left.minus(first.right);
  const head = first.instance.left[0]!;
  const cells = [head, ...candidates.filter((fact) => fact !== head)].map(({ cell }) => cell);
  const isOne = broken.length === 1;
  return {
    id: [first.tie.id, ...identityOf(head, "tie")].join("|"),
    rule: first.tie.id,
    ...(isOne
      ? tieMessage(first)
      : {
          messageId: "cannotDecide",
          data: {
            ...noteOf(first.tie),
            places: candidates.map(placeOf),
            difference: shownIn(head.table, gap.abs()),
            ties: broken.length,
          },
        }),
    severity,
    cells,
    ...(isOne
      ? {
          actual: shownIn(head.table, first.left),
          expected: shownIn(head.table, first.right),
          difference: shownIn(head.table, gap),
        }
      : {}),
    basis: [...new Set(broken.map(({ tie }) => tie.number))],
    explains: broken.map(tieMessage),
    stake: broken
      .reduce((most, tie) => {
        const size = tie.left.minus(tie.right).abs();
        return size.greaterThan(most) ? size : most;
      }, zero)
      .toFixed(),
  };
}
