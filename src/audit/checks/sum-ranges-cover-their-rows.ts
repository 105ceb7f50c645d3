import { sumOf, type Decimal } from "../../finance/money/decimal";
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
    const formulas = addedUp(sums, book);
    return passedUnless(
      formulas.flatMap((sum) => {
        if (isWhyItIsWrong(sum)) return breachOf(sum, followersOf(sum.whole, formulas));
        const isLeftOut = sum.missed.length > 0 && sum.missed.length < sum.parts.length;
        return isLeftOut && isDownTheCodes(sum) && !isBlamed(sum.whole, explanations) ? breachOf(sum) : [];
      }),
    );
  },
});

/** Elsewhere forms have lines and columns that a unit never uses, and people leave them out of their formulas. */
function isDownTheCodes({ whole, along }: AddedUp): boolean {
  return along === "column" && whole.section.rows.by === "code";
}

/** The amount is what its formula comes to, and not the sum of its parts. */
function isWhyItIsWrong(sum: AddedUp): boolean {
  return (
    sum.isPlainSum && !shows(sum, sumOf(sum.parts.map(({ amount }) => amount))) && shows(sum, sum.result())
  );
}

function shows({ whole }: AddedUp, amount: Decimal): boolean {
  return amount.minus(whole.amount).abs().lessThan(whole.table.parts.step);
}

/** A sum and the sums that took it over when they were last calculated. */
function followersOf(whole: Fact, formulas: readonly AddedUp[]): Set<Fact> {
  const followers = new Set([whole]);
  for (const fact of followers)
    for (const sum of formulas)
      if (sum.parts.includes(fact) && shows(sum, sum.result())) followers.add(sum.whole);
  return followers;
}

/** @param wrong - The amounts that are wrong because of it; absent where none is yet. */
function breachOf({ whole, parts, formula, missed, repeated }: AddedUp, wrong?: ReadonlySet<Fact>): Breach[] {
  const isTelling = ({ amount }: Fact) => !wrong || !amount.isZero();
  const left = missed.filter(isTelling);
  const [messageId, rows] =
    left.length > 0 ? ["missesRows", left] : ["countsTwice", repeated.filter(isTelling)];
  if (rows.length === 0) return [];
  const sum = sumOf(parts.map(({ amount }) => amount));
  const excess = whole.amount.minus(sum);
  const figures = {
    actual: shownAmount(whole),
    expected: shownIn(whole.table, sum),
    difference: shownIn(whole.table, excess),
  };
  return [
    {
      messageId,
      cells: [whole.cell, ...rows.map(({ cell }) => cell)],
      data: {
        place: placeOf(whole),
        formula: shortFormula(formula),
        rows: rows.map(placeOf),
        ...(wrong ? { actual: figures.actual, expected: figures.expected } : {}),
      },
      identity: identityOf(whole, messageId),
      ...(wrong ? { severity: "error", ...figures, cause: { amounts: wrong, excess } } : {}),
    },
  ];
}
