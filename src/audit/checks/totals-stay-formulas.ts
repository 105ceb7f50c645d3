import { defineCheck, notApplicable, passedUnless } from "../check";
import { isBlamed } from "../engine/is-blamed";
import { identityOf, placeOf, shownAmount } from "../engine/shown";
import { sumsWithinForms, type SumWithinForm } from "../engine/sums-within-forms";
import { runsAlong } from "../formulas/runs-along";
import { sumFormula } from "../formulas/sum-formula";

/**
 * Where a column's totals are formulas, none is typed over (公式被覆盖): it would no longer follow its parts. Totals of
 * rows and totals down the form are held against their own kind.
 */
export const totalsStayFormulas = defineCheck({
  id: "totals-stay-formulas",
  basis: ["B06"],
  severity: "warning",
  check({ book, facts }, explanations) {
    const sums = sumsWithinForms(facts);
    if (!sums.some(({ whole }) => whole.origin === "formula")) return notApplicable("noFormulas");
    const kindOf = ({ whole: { table, section, column }, along }: SumWithinForm) =>
      [facts.tables.indexOf(table), section.key, column.key, along].join("|");
    const kinds = new Map<string, { formulas: number; all: number }>();
    for (const sum of sums) {
      if (sum.whole.isBlank) continue;
      const { formulas, all } = kinds.get(kindOf(sum)) ?? { formulas: 0, all: 0 };
      kinds.set(kindOf(sum), { formulas: formulas + Number(runsAlong(sum, book)), all: all + 1 });
    }
    const typedOver = sums.filter((sum) => {
      const { origin, isBlank } = sum.whole;
      if (origin === "formula" || isBlank || isBlamed(sum.whole, explanations)) return false;
      const { formulas, all } = kinds.get(kindOf(sum))!;
      return formulas >= 2 && formulas * 2 > all;
    });
    // A total of totals is one cell, whichever way it is added up.
    const once = typedOver.filter((sum, i) => typedOver.findIndex(({ whole }) => whole === sum.whole) === i);
    return passedUnless(
      once.map(({ whole, parts }) => ({
        messageId: "typedOver",
        cells: [whole.cell],
        data: { place: placeOf(whole), amount: shownAmount(whole), formula: sumFormula(parts) },
        identity: identityOf(whole, "typedOver"),
      })),
    );
  },
});
