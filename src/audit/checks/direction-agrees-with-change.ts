import { basicallyUnchangedMargin } from "../../finance/policy/parameters/amounts-in-tables";
import type { Decimal } from "../../finance/money/decimal";
import type { ChangeStatement } from "../../narrative/change-statements";
import { withoutDirection, type DirectionKind } from "../../narrative/direction";
import { defineCheck, notApplicable, passedUnless, type AuditContext, type Breach } from "../check";
import { shownIn } from "../engine/shown";
import { amountsCompared, type AmountsCompared, type ComparedAmounts } from "../text/compared-amounts";
import { isBlankBook } from "../text/blank-book";
import { slipOfBase } from "../text/slip-of-base";
import { misprintedSide } from "../text/misprinted-side";
import { oppositeTwins, type OppositeTwins } from "../text/opposite-twins";
import { cellsAt, sameOnce, shownAs, subjectName } from "../text/said";

/** Each direction word (增加、减少、持平、大于、小于) agrees with the amounts and with the reason given. */
export const directionAgreesWithChange = defineCheck({
  id: "direction-agrees-with-change",
  basis: ["B22"],
  severity: "error",
  check(context) {
    const { facts, narrative } = context;
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.changes.length === 0) return notApplicable("noChanges");
    const compared = amountsCompared(context);
    const refuted = new Map(
      narrative.changes.map((change) => [change, wrongDirection(change, compared, context)]),
    );
    const twins = oppositeTwins(narrative.changes, facts.year ?? narrative.year).filter((told) =>
      told.flat().every((change) => refuted.get(change)!.length === 0),
    );
    return passedUnless(
      sameOnce([
        ...narrative.changes.flatMap((change) => [
          ...negativeChange(change),
          ...refuted.get(change)!,
          ...(refuted.get(change)!.length === 0 ? oppositeWords(change) : []),
          ...reasonOfAnother(change),
        ]),
        ...twins.map(toldBothWays),
      ]),
    );
  },
});

/** The word that fewer statements use is named first. */
function toldBothWays([few, many]: OppositeTwins): Breach {
  const [one, other] = [few[0]!, many[0]!];
  const [printed, otherPrinted] = [one, other].map(({ change }) => change?.figure.text);
  return {
    messageId: "oppositeTwice",
    cells: [...few, ...many].flatMap(({ paragraph, span, sheet }) => cellsAt(paragraph, span.start, sheet)),
    data: {
      subject: subjectName(one),
      word: one.direction.word,
      printed,
      other: subjectName(other),
      otherWord: other.direction.word,
      otherPrinted,
      now: one.now!.figure.text,
    },
    identity: [one.subject?.id ?? "", one.base?.text ?? "", printed ?? otherPrinted ?? "", "twice"],
  };
}

/** 减少-3万元: the word and the sign say it twice, or against each other. */
function negativeChange({ change, rate, direction, subject, sheet }: ChangeStatement): Breach[] {
  const negative = [change, rate].find((statement) => statement?.figure.value.isNegative());
  if (!negative) return [];
  const { figure } = negative;
  return [
    {
      messageId: "negativeChange",
      cells: cellsAt(figure.paragraph, figure.span.start, sheet),
      data: { subject: subjectName({ subject }), word: direction.word, printed: figure.text },
      identity: [subject?.id ?? "", direction.word, figure.text],
    },
  ];
}

/** 减少0.04万元，增长0.01%: nothing else is spoken of between the two. */
function oppositeWords({ change, rate, subject, sheet }: ChangeStatement): Breach[] {
  const [one, other] = [change?.direction, rate?.direction];
  if (!change || !rate || !one || !other || !isOpposite(one.kind, other.kind)) return [];
  const { paragraph, span } = change.figure;
  const between =
    paragraph === rate.figure.paragraph ? paragraph.text.slice(span.end, rate.figure.span.start) : "";
  if (!/^[,、(]?(?:同比|环比)?$/.test(withoutDirection(between)) || change.figure.value.isZero()) return [];
  return [
    {
      messageId: "oppositeWords",
      cells: cellsAt(paragraph, span.start, sheet),
      data: {
        subject: subjectName({ subject }),
        word: one.word,
        printed: change.figure.text,
        otherWord: other.word,
        otherPrinted: rate.figure.text,
      },
      identity: [subject?.id ?? "", change.figure.text, rate.figure.text],
    },
  ];
}

function isOpposite(one: DirectionKind, other: DirectionKind): boolean {
  return (one === "increase" && other === "decrease") || (one === "decrease" && other === "increase");
}

function wrongDirection(change: ChangeStatement, compared: AmountsCompared, context: AuditContext): Breach[] {
  const inForms = compared.inForms(change);
  const amounts = inForms ?? compared.of(change);
  const { direction, now, base, subject, sheet, paragraph, span } = change;
  if (!amounts || amounts.source === "change") return [];
  if (compared.isBaseToldOf(change) || slipOfBase(change, context.narrative.completions)) return [];
  if (misprintedSide(change, compared)) return [];
  const others = compared.otherNow(change).map((other) => ({ ...amounts, now: other }));
  if ([amounts, ...others].some((sides) => agrees(direction.kind, direction.word, sides, context))) return [];
  const shown = (yuan: Decimal) => (inForms ? shownIn(inForms.fact.table, yuan) : shownAs(now!.figure, yuan));
  return [
    {
      messageId: "wrongDirection",
      cells: cellsAt(paragraph, span.start, sheet),
      data: {
        subject: subjectName({ subject }),
        word: direction.word,
        now: shown(amounts.now.amount),
        base: shown(amounts.base.amount),
        baseName: base?.text,
        source: amounts.source === "text" ? undefined : amounts.source,
        found: amounts.now.amount.greaterThan(amounts.base.amount) ? "more" : "less",
      },
      identity: [subject?.id ?? "", base?.text ?? "", direction.word],
    },
  ];
}

/** Where printed amounts are equal the yuan behind them may differ, so that every word is right. */
function agrees(
  kind: DirectionKind,
  word: string,
  { now, base }: ComparedAmounts,
  { policy, on }: AuditContext,
): boolean {
  const mayBeEqual = now.values.low.lessThan(base.values.high) && base.values.low.lessThan(now.values.high);
  if (mayBeEqual || now.amount.equals(base.amount)) return true;
  const isMore = now.amount.greaterThan(base.amount);
  if (kind === "increase" || kind === "greater") return isMore;
  if (kind === "decrease" || kind === "smaller") return !isMore;
  if (!word.startsWith("基本")) return false;
  const margin = base.amount.abs().times(policy.valueOn(basicallyUnchangedMargin, on));
  return now.amount.minus(base.amount).abs().lessThanOrEqualTo(margin);
}

const reason = /^[,。]?其?(?:主要)?原因(?:是|为|:)?:?([^。]*)/;
const tellsOfChange = /(减少|下降|降低|压减|压缩|增加|增长|上升|提高)/;
const tellsOfNone = /持平|不变|一致|无变化|无增减|相抵/;

/** 持平 with a reason that explains a decrease or a rise: the word or the reason is left over. */
function reasonOfAnother({ direction, paragraph, span, subject, sheet, change }: ChangeStatement): Breach[] {
  if (direction.kind !== "same" || change || direction.word.startsWith("基本")) return [];
  const given = reason.exec(paragraph.text.slice(span.end))?.[1];
  const word = given && !tellsOfNone.test(given) ? tellsOfChange.exec(given)?.[1] : undefined;
  if (!given || !word) return [];
  return [
    {
      messageId: "reasonOfAnother",
      cells: cellsAt(paragraph, span.start, sheet),
      data: { subject: subjectName({ subject }), word: direction.word, reason: given, found: word },
      identity: [subject?.id ?? "", direction.word, given],
      severity: "warning",
    },
  ];
}
