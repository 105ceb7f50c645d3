import { add, intersection, negate, subtract } from "../../finance/money/interval";
import { completionInterval, completionOf } from "../../finance/money/rates";
import type { Figure } from "../../narrative/figure";
import { finestStep, roundedInterval } from "../../narrative/printed-interval";
import type { CompletionStatement } from "../../narrative/ratio-statements";
import type { Statement } from "../../narrative/statement";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { amountsCompared, sideOf, type AmountsCompared } from "../text/compared-amounts";
import { completionsOf, fittingBase } from "../text/fitting-base";
import { differenceBeside, type ToldDifference } from "../text/told-difference";
import { isDifference } from "../text/rate-slip";
import { printedRate, testRate } from "../text/rates";
import { cellsAt, cellsOf, sameOnce, shownAs, subjectName } from "../text/said";

/**
 * A completion (完成预算的比例) is what was spent over the budget the sentence names: 年初、全年 or 调整预算. Where it is
 * that of the amount in the form, the amount in the text alone is wrong, which is told elsewhere.
 */
export const completionsFollowFromNamedBudget = defineCheck({
  id: "completions-follow-from-named-budget",
  basis: ["J16"],
  severity: "error",
  check(context) {
    const { narrative } = context;
    if (narrative.completions.length === 0) return notApplicable("noRates");
    const compared = amountsCompared(context);
    return passedUnless(
      sameOnce(
        narrative.completions.flatMap((completion) => {
          const wrong = wrongCompletion(completion, compared);
          return wrong.length > 0 ? wrong : besideDifference(completion);
        }),
      ),
    );
  },
});

function wrongCompletion(completion: CompletionStatement, compared: AmountsCompared): Breach[] {
  const { rate, now, baseAmount } = completion;
  if (!now || !baseAmount) return [];
  const [executed, budget] = [sideOf(now), sideOf(baseAmount)];
  const possible = completionsOf(now, baseAmount);
  const expected = executed && budget && completionOf(executed.amount, budget.amount);
  if (!possible || !expected || testRate(rate.figure, possible) !== "differs") return [];
  const [ofNow, ofBudget] = [compared.inForm(now), compared.inForm(baseAmount)];
  const ofForm =
    (ofNow ?? ofBudget) && completionInterval((ofNow ?? executed).values, (ofBudget ?? budget).values);
  if (ofForm && testRate(rate.figure, ofForm) !== "differs") return [];
  const fitting = fittingBase(completion);
  return [
    {
      messageId: "completionDiffers",
      cells: cellsOf(rate),
      data: {
        subject: subjectName(now),
        printed: rate.figure.text,
        now: now.figure.text,
        base: baseAmount.figure.text,
        baseName: rate.base?.text ?? "",
        expected: printedRate(expected, rate.figure),
        fitting: fitting?.figure.text,
        fittingMeasure: fitting?.measure,
        slip: isDifference(rate.figure, { now: executed, base: budget }, now.figure)
          ? "differenceAsRate"
          : undefined,
      },
      identity: [now.subject?.id ?? "", rate.base?.text ?? "", rate.figure.text],
    },
  ];
}

/** 完成预算的98%，决算数大于预算数0.5万元: one of the two is left over. */
function besideDifference(completion: CompletionStatement): Breach[] {
  const { rate, now, baseAmount } = completion;
  const told = differenceBeside(rate.figure);
  if (!told || !isOfBase(told, rate.base?.text ?? "")) return [];
  if (now && baseAmount)
    return told.figure && !told.isChange ? wrongDifference(told, told.figure, now, baseAmount) : [];
  if (!contradicts(told, rate, now)) return [];
  return [
    {
      messageId: "completeBesideDifference",
      cells: cellsOf(rate),
      data: {
        subject: subjectName(rate),
        printed: rate.figure.text,
        baseName: rate.base?.text ?? "",
        difference: `${told.words}${told.figure?.text ?? ""}`,
      },
      identity: [rate.subject?.id ?? "", rate.base?.text ?? "", told.figure?.text ?? told.kind],
    },
  ];
}

/** Words that name no budget mean the one completed; 决算数大于年初预算数 says nothing of a completion of 全年预算. */
function isOfBase({ budget }: ToldDifference, base: string): boolean {
  return budget === "" || base.includes(budget);
}

/** What is equal to its budget within so much, a fraction of it, rounds to it in 万元. */
const roundsAway = "0.01";

function contradicts({ kind, figure }: ToldDifference, rate: Statement, now: Statement | undefined): boolean {
  const completed = rate.figure.value;
  if (kind === "equal") return completed.minus(1).abs().greaterThanOrEqualTo(roundsAway);
  if (kind === "greater" ? completed.lessThan(1) : completed.greaterThan(1)) return true;
  const executed = now && sideOf(now)?.values;
  const difference = figure && roundedInterval(figure);
  if (!executed || !difference) return false;
  const budget = kind === "greater" ? subtract(executed, difference) : add(executed, difference);
  const possible = completionInterval(executed, budget);
  return possible !== undefined && testRate(rate.figure, possible) === "differs";
}

/** 年初预算1.20万元，决算0.95万元…决算数小于年初预算数0.52万元. */
function wrongDifference(
  { words, kind }: ToldDifference,
  figure: Figure,
  now: Statement,
  base: Statement,
): Breach[] {
  const figures = [now.figure, base.figure, figure];
  const step = finestStep(figures);
  const [executed, budget, difference] = figures.map((each) => roundedInterval(each, step));
  if (!executed || !budget || !difference) return [];
  const said = kind === "smaller" ? negate(difference) : difference;
  if (intersection(subtract(executed, budget), said)) return [];
  const expected = figure.yuan && now.figure.yuan?.minus(base.figure.yuan ?? 0);
  if (!expected) return [];
  return [
    {
      messageId: "differenceDiffers",
      cells: cellsAt(figure.paragraph, figure.span.start, now.sheet),
      data: {
        subject: subjectName(now),
        printed: `${words}${figure.text}`,
        now: now.figure.text,
        base: base.figure.text,
        found: expected.isNegative() ? "less" : "more",
        expected: shownAs(figure, expected.abs()),
      },
      identity: [now.subject?.id ?? "", words, figure.text],
    },
  ];
}
