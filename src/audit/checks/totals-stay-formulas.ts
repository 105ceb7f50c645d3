import { defineCheck, notApplicable, passedUnless } from "../check";
import { identityOf, placeOf, shownAmount } from "../engine/shown";
import { isBlamed, sumsOfCodes } from "../engine/sums-of-codes";

/** Where a column's totals are formulas, none is typed over (公式被覆盖): it would no longer follow its parts. */
export const totalsStayFormulas = defineCheck({
  id: "totals-stay-formulas",
  title: { zh: "合计公式没有被数值覆盖", en: "Totals that are formulas are not typed over" },
  basis: ["B06"],
  severity: "warning",
  check({ facts }, explanations) {
    const sums = sumsOfCodes(facts).map(({ whole }) => whole);
    if (!sums.some(({ origin }) => origin === "formula")) return notApplicable("noFormulas");
    return passedUnless(
      sums
        .filter((fact) => fact.origin !== "formula" && !fact.isBlank && !isBlamed(fact, explanations))
        .filter((fact) => {
          const beside = sums.filter((other) => other.table === fact.table && other.column === fact.column);
          const formulas = beside.filter(({ origin }) => origin === "formula").length;
          return formulas >= 2 && formulas * 2 > beside.length;
        })
        .map((fact) => ({
          messageId: "typedOver",
          cells: [fact.cell],
          data: { place: placeOf(fact), amount: shownAmount(fact) },
          identity: identityOf(fact, "typedOver"),
        })),
    );
  },
});
