import type { ChangeStatement } from "../../narrative/change-statements";
import type { CompletionStatement } from "../../narrative/ratio-statements";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { amountsCompared } from "../text/compared-amounts";
import { fittingBase } from "../text/fitting-base";
import { growthOnZero } from "../text/growth-on-zero";
import { isBlankBook } from "../text/blank-book";
import { cellsOf, sameOnce, shownAs, subjectName } from "../text/said";

/** On a base of zero no rate is stated (基数为0不计算比率): neither 增长100% nor the completion of a budget of nothing. */
export const zeroBaseHasNoRate = defineCheck({
  id: "zero-base-has-no-rate",
  basis: ["J17"],
  severity: "error",
  check(context) {
    const { facts, narrative } = context;
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const rates = narrative.changes.filter(({ rate }) => rate);
    if (rates.length === 0 && narrative.completions.length === 0) return notApplicable("noRates");
    return passedUnless([
      ...toldOnceEachSheet(growthOnZero(narrative, amountsCompared(context))),
      ...sameOnce(narrative.completions.flatMap(completionOfNothing)),
    ]);
  },
});

/** A habit of the whole text, since a new unit has no last year anywhere: one finding a sheet. */
function toldOnceEachSheet(changes: readonly ChangeStatement[]): Breach[] {
  const sheets = new Set(changes.map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => {
    const those = changes.filter((change) => change.sheet === sheet);
    const subjects = [...new Set(those.map(subjectName))];
    const { rate, now, direction, base } = those[0]!;
    return {
      messageId: "growthOnZero",
      cells: those.flatMap((change) => cellsOf(change.rate!)),
      data: {
        subjects,
        now: shownAs(now!.figure, now!.figure.yuan ?? now!.figure.value),
        baseName: base?.text,
        word: direction.word,
        printed: rate!.figure.text,
        count: those.length,
      },
      identity: [sheet.trim(), ...subjects],
    };
  });
}

function completionOfNothing(completion: CompletionStatement): Breach[] {
  const { rate, now, baseAmount } = completion;
  if (!now || !baseAmount?.figure.yuan?.isZero() || rate.figure.value.isZero()) return [];
  const fitting = fittingBase(completion);
  return [
    {
      messageId: "completionOfZero",
      cells: cellsOf(rate),
      data: {
        subject: subjectName(now),
        printed: rate.figure.text,
        baseName: rate.base?.text ?? "",
        now: now.figure.text,
        fitting: fitting?.figure.text,
        fittingMeasure: fitting?.measure,
      },
      identity: [now.subject?.id ?? "", rate.base?.text ?? "", rate.figure.text],
      basis: ["J16"],
    },
  ];
}
