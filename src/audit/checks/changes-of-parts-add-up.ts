import { sumOf } from "../../finance/money/decimal";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { amountsCompared } from "../text/compared-amounts";
import { isBlankBook } from "../text/blank-book";
import { oppositeTwins } from "../text/opposite-twins";
import { cellsAt, sameOnce, shownAs, subjectName } from "../text/said";
import { brokenSums, changesOf, type BrokenSum } from "../text/sums-of-changes";

/** The changes of all parts (各项增减额), where 持平 is none, add up to the change of their total. */
export const changesOfPartsAddUp = defineCheck({
  id: "changes-of-parts-add-up",
  basis: ["B22"],
  severity: "error",
  check(context) {
    const { facts, narrative } = context;
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.lists.length === 0) return notApplicable("noLists");
    const compared = amountsCompared(context);
    const twins = new Set(oppositeTwins(narrative.changes, facts.year ?? narrative.year).flat(2));
    const broken = brokenSums(narrative);
    return passedUnless(
      sameOnce(
        broken
          .filter((sum) => !changesOf(sum).some((change) => twins.has(change) || compared.refutes(change)))
          .filter((sum) => !isOutside(sum, broken))
          .map(breachOf),
      ),
    );
  },
});

/** A part that is itself the total of a broken sum breaks both: the narrower one tells it. */
function isOutside({ parts }: BrokenSum, broken: readonly BrokenSum[]): boolean {
  return broken.some(({ total }) => parts.some(({ change }) => change === total.change));
}

function breachOf(broken: BrokenSum): Breach {
  const { total, parts, finest } = broken;
  const sum = sumOf(parts.map(({ signed }) => signed.amount));
  return {
    messageId: "sumDiffers",
    cells: changesOf(broken).flatMap(({ paragraph, span, change, sheet }) =>
      cellsAt(paragraph, change?.figure.span.start ?? span.start, sheet),
    ),
    data: {
      subject: subjectName(total.change),
      total: total.signed.printed,
      parts: parts.map(({ change, signed }) => `${subjectName(change)}${signed.printed}`),
      sum: shownAs(finest, sum),
      difference: shownAs(finest, sum.minus(total.signed.amount).abs()),
    },
    identity: [
      total.change.subject?.id ?? "",
      ...[total, ...parts].map(({ change, signed }) => change.change?.figure.text ?? signed.printed),
    ],
  };
}
