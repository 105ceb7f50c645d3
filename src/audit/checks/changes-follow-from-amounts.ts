import type { Decimal } from "../../finance/money/decimal";
import { intersection, subtract, type Interval } from "../../finance/money/interval";
import { growthInterval, growthOf } from "../../finance/money/rates";
import type { ChangeStatement } from "../../narrative/change-statements";
import { roundedInterval, finestStep } from "../../narrative/printed-interval";
import { isPercentagePoints } from "../../narrative/figure";
import type { Statement } from "../../narrative/statement";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import {
  amountsCompared,
  type AmountsCompared,
  type ComparedAmounts,
  type Side,
} from "../text/compared-amounts";
import { misprintedSide, type MisprintedSide } from "../text/misprinted-side";
import { printedRate, testRate } from "../text/rates";
import { slipOfBase } from "../text/slip-of-base";
import { slipOfRate } from "../text/rate-slip";
import { brokenSums, leftFor, type BrokenSum } from "../text/sums-of-changes";
import { isBlankBook } from "../text/blank-book";
import { cellsOf, sameOnce, shownAs, subjectName } from "../text/said";

/** Each change and rate of the text (增减额、增减率) follows from its amounts, on the base it names. */
export const changesFollowFromAmounts = defineCheck({
  id: "changes-follow-from-amounts",
  basis: ["B22"],
  severity: "error",
  check(context) {
    const { facts, narrative } = context;
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const stated = narrative.changes.filter(({ change, rate }) => change ?? rate);
    if (stated.length === 0) return notApplicable("noChanges");
    const compared = amountsCompared(context);
    const broken = brokenSums(narrative);
    const breaches: Breach[] = [];
    let isBaseUnknown = false;
    stated.forEach((change) => {
      const amounts = compared.of(change);
      if (!amounts || (amounts.source === "change" && !change.rate)) isBaseUnknown = true;
      else if (!compared.isBaseToldOf(change) && !slipOfBase(change, narrative.completions))
        breaches.push(...breachesOf(change, amounts, compared, narrative.changes, broken));
    });
    const answer = passedUnless(sameOnce(breaches));
    return isBaseUnknown ? [answer, notChecked("noLastYearForChanges")] : answer;
  },
});

function breachesOf(
  change: ChangeStatement,
  amounts: ComparedAmounts,
  compared: AmountsCompared,
  all: readonly ChangeStatement[],
  broken: readonly BrokenSum[],
): Breach[] {
  const misprinted = misprintedSide(change, compared);
  if (misprinted) return [wrongSide(change, amounts, misprinted)];
  const others = compared.otherNow(change);
  return [
    ...(change.change && amounts.source !== "change"
      ? wrongChange(change, change.change, amounts, others)
      : []),
    ...(change.rate && !broken.some((sum) => isToldBy(sum, change, amounts, change.rate!))
      ? wrongRate(change, change.rate, amounts, others, all)
      : []),
  ];
}

function wrongSide(
  { now, baseAmount, change, rate, base, subject }: ChangeStatement,
  amounts: ComparedAmounts,
  { side, statement, meant }: MisprintedSide,
): Breach {
  const { figure } = statement;
  const moved = [change, rate].flatMap((said) =>
    said ? `${said.direction?.word ?? ""}${said.figure.text}` : [],
  );
  return {
    messageId: side === "base" ? "baseDiffers" : "nowDiffers",
    cells: cellsOf(statement),
    data: {
      subject: subjectName({ subject }),
      baseName: base?.text,
      printed: figure.text,
      ...(side === "base" ? { now: now!.figure.text } : { base: baseAmount!.figure.text }),
      moved,
      expected: shownAs(figure, meant),
    },
    identity: [subject?.id ?? "", base?.text ?? "", side, figure.text],
    actual: shownAs(figure, amounts[side].amount),
    expected: shownAs(figure, meant),
    difference: shownAs(figure, amounts[side].amount.minus(meant)),
  };
}

function wrongChange(
  { now, baseAmount, base, subject }: ChangeStatement,
  change: Statement,
  amounts: ComparedAmounts,
  others: readonly Side[],
): Breach[] {
  const figures = [now!, change, ...(baseAmount ? [baseAmount] : [])].map(({ figure }) => figure);
  const printed = roundedInterval(change.figure, finestStep(figures));
  const fits = ({ values }: Side) =>
    printed && intersection(printed, sizes(subtract(values, amounts.base.values)));
  if (!printed || [amounts.now, ...others].some(fits)) return [];
  const expected = amounts.now.amount.minus(amounts.base.amount).abs();
  return [
    {
      messageId: "changeDiffers",
      cells: cellsOf(change),
      data: {
        subject: subjectName(change),
        word: change.direction?.word ?? "",
        printed: change.figure.text,
        ...sidesOf(now!, change, amounts, base?.text),
        expected: shownAs(change.figure, expected),
      },
      identity: [subject?.id ?? "", base?.text ?? "", "change", change.figure.text],
      actual: shownAs(change.figure, change.figure.yuan ?? expected),
      expected: shownAs(change.figure, expected),
      difference: shownAs(change.figure, (change.figure.yuan ?? expected).minus(expected)),
    },
  ];
}

/** The changes of parts do not add up, and would with the change that the rate is of: the change is wrong, and told there. */
function isToldBy(
  sum: BrokenSum,
  change: ChangeStatement,
  { now, source }: ComparedAmounts,
  rate: Statement,
): boolean {
  const left = source === "change" ? leftFor(sum, change) : undefined;
  const growth = left && growthInterval(subtract(now.values, left), now.values);
  return growth !== undefined && testRate(rate.figure, growth) !== "differs";
}

function wrongRate(
  change: ChangeStatement,
  rate: Statement,
  amounts: ComparedAmounts,
  others: readonly Side[],
  all: readonly ChangeStatement[],
): Breach[] {
  if (isPercentagePoints(rate.figure)) return [];
  const growth = growthInterval(amounts.base.values, amounts.now.values);
  const expected = growthOf(amounts.base.amount, amounts.now.amount);
  if (!growth || !expected || testRate(rate.figure, growth) !== "differs") return [];
  const reckonedFromAnother = others.some(({ values, amount }) => {
    const base = amounts.source === "change" ? goBackTo(amount, values, amounts) : amounts.base.values;
    const possible = growthInterval(base, values);
    return possible && testRate(rate.figure, possible) !== "differs";
  });
  if (reckonedFromAnother) return [];
  return [
    {
      messageId: "rateDiffers",
      cells: cellsOf(rate),
      data: {
        subject: subjectName(rate),
        word: rate.direction?.word ?? "",
        printed: rate.figure.text,
        ...sidesOf(change.now!, change.change, amounts, change.base?.text),
        expected: printedRate(expected, rate.figure),
        slip: slipOfRate(rate.figure, change, amounts, all),
      },
      identity: [change.subject?.id ?? "", change.base?.text ?? "", "rate", rate.figure.text],
    },
  ];
}

/** The base that the same change leads to from another amount. */
function goBackTo(_: Decimal, values: Interval, { now, base }: ComparedAmounts): Interval {
  return subtract(values, subtract(now.values, base.values));
}

function sidesOf(
  { figure }: Statement,
  change: Statement | undefined,
  { now, base, source }: ComparedAmounts,
  baseName: string | undefined,
) {
  const decimals = source === "change" ? Math.max(figure.decimals, change!.figure.decimals) : figure.decimals;
  return {
    now: shownAs(figure, now.amount),
    base: shownAs({ ...figure, decimals }, base.amount),
    baseName,
    source: source === "text" ? undefined : source,
  };
}

function sizes({ low, high }: Interval): Interval {
  if (!low.isNegative()) return { low, high };
  return high.isNegative() ? { low: high.abs(), high: low.abs() } : { low: low.times(0), high };
}
