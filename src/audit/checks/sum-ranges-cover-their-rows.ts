import { sumOf } from "../../finance/money/decimal";
import type { Fact } from "../../templates/facts";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlamed } from "../engine/is-blamed";
import { identityOf, placeOf, shownAmount, shownIn } from "../engine/shown";
import { sumsWithinForms } from "../engine/sums-within-forms";
import { addedUp, type AddedUp } from "../formulas/added-up";
import { shortFormula } from "../formulas/short-formula";

/**
 * The formula of a sum takes in each of its rows or columns once (求和区域完整): none is left out, so that an amount typed
 * later counts, and none is added again beside the subtotal that holds it (其中).
 */
export const sumRangesCoverTheirRows = defineCheck({
  id: "sum-ranges-cover-their-rows",
  basis: ["B06"],
  severity: "warning",
  check({ book, facts }, explanations) {
    const sums = sumsWithinForms(facts);
    if (!sums.some(({ whole }) => whole.origin === "formula")) return notApplicable("noFormulas");
    return passedUnless(
      addedUp(sums, book).flatMap((sum) => {
        const isWhy = isWhyItIsWrong(sum);
        if (!isWhy && (!isDownTheCodes(sum) || isBlamed(sum.whole, explanations))) return [];
        return breachOf(sum, isWhy);
      }),
    );
  },
});

/** Elsewhere forms have lines and columns that a unit never uses, and people leave them out of their formulas. */
function isDownTheCodes({ whole, along }: AddedUp): boolean {
  return along === "column" && whole.section.rows.by === "code";
}

/** What is left out or added again is the whole of the difference. */
function isWhyItIsWrong({ whole, parts, missed, repeated, isPlainSum }: AddedUp): boolean {
  const amountOf = (facts: readonly Fact[]) => sumOf(facts.map(({ amount }) => amount));
  const slip = amountOf(repeated).minus(amountOf(missed));
  const rest = whole.amount.minus(amountOf(parts)).minus(slip);
  return isPlainSum && !slip.isZero() && rest.abs().lessThan(whole.table.parts.step);
}

function breachOf({ whole, parts, formula, missed, repeated }: AddedUp, isWhy: boolean): Breach[] {
  const isPrinted = ({ amount }: Fact) => !isWhy || !amount.isZero();
  const left = missed.filter(isPrinted);
  const [messageId, rows] =
    left.length > 0 || !isWhy ? ["missesRows", left] : ["countsTwice", repeated.filter(isPrinted)];
  if (rows.length === 0) return [];
  const sum = sumOf(parts.map(({ amount }) => amount));
  const figures = {
    actual: shownAmount(whole),
    expected: shownIn(whole.table, sum),
    difference: shownIn(whole.table, whole.amount.minus(sum)),
  };
  return [
    {
      messageId,
      cells: [whole.cell, ...rows.map(({ cell }) => cell)],
      data: {
        place: placeOf(whole),
        formula: shortFormula(formula),
        rows: rows.map(placeOf),
        ...(isWhy ? { actual: figures.actual, expected: figures.expected } : {}),
      },
      identity: identityOf(whole, messageId),
      ...(isWhy ? { severity: "error", ...figures, isCause: true } : {}),
    },
  ];
}
