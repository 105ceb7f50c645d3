import { completionOf } from "../../finance/money/rates";
import type { CompletionStatement } from "../../narrative/ratio-statements";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { sideOf } from "../text/compared-amounts";
import { completionsOf, fittingBase } from "../text/fitting-base";
import { differenceBeside } from "../text/told-difference";
import { isDifference } from "../text/rate-slip";
import { printedRate, testRate } from "../text/rates";
import { cellsOf, sameOnce, subjectName } from "../text/said";

/** A completion (完成预算的比例) is what was spent over the budget the sentence names: 年初、全年 or 调整预算. */
export const completionsFollowFromNamedBudget = defineCheck({
  id: "completions-follow-from-named-budget",
  number: "J16",
  basis: ["J16"],
  severity: "error",
  check({ narrative }) {
    if (narrative.completions.length === 0) return notApplicable("noRates");
    return passedUnless(
      sameOnce(
        narrative.completions.flatMap((completion) => {
          const wrong = wrongCompletion(completion);
          return wrong.length > 0 ? wrong : besideDifference(completion);
        }),
      ),
    );
  },
});

function wrongCompletion(completion: CompletionStatement): Breach[] {
  const { rate, now, baseAmount } = completion;
  if (!now || !baseAmount) return [];
  const [executed, budget] = [sideOf(now), sideOf(baseAmount)];
  const possible = completionsOf(now, baseAmount);
  const expected = executed && budget && completionOf(executed.amount, budget.amount);
  if (!possible || !expected || testRate(rate.figure, possible) !== "differs") return [];
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

/** 完成预算的100%，决算数大于预算数0.5万元: one of the two is left over. */
function besideDifference({ rate }: CompletionStatement): Breach[] {
  const told = differenceBeside(rate.figure);
  if (!told) return [];
  return [
    {
      messageId: "completeBesideDifference",
      cells: cellsOf(rate),
      data: {
        subject: subjectName(rate),
        printed: rate.figure.text,
        baseName: rate.base?.text ?? "",
        word: told.word,
        difference: told.figure.text,
      },
      identity: [rate.subject?.id ?? "", rate.base?.text ?? "", told.figure.text],
    },
  ];
}
