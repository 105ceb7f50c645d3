import { intersection } from "../../finance/money/interval";
import { roundedInterval, sizeOf } from "../../narrative/printed-interval";
import { factInterval } from "../../templates/facts";
import { defineCheck, notApplicable, passedUnless } from "../check";
import { identityOf, placeOf, shownAmount } from "../engine/shown";
import { cellsOf, sameOnce, shownAs } from "../text/said";

/**
 * Agency operating expenditure (机关运行经费) of the text stays within operating expenditure (公用经费) of the form: it
 * is that of administrative units and of those run like them, so that it is less where public institutions
 * (事业单位) stand beside them, and never more.
 */
export const agencyOperationWithinOperatingExpenditure = defineCheck({
  id: "agency-operation-within-operating-expenditure",
  basis: ["J18"],
  severity: "warning",
  check({ narrative }) {
    const said = narrative.bindings.flatMap(({ statement, derivation }) => {
      const isOfYear = statement.role === "stated" && statement.subject?.id === "agencyOperatingExpenditure";
      return isOfYear && derivation?.fact ? [{ statement, whole: derivation.fact }] : [];
    });
    if (said.length === 0) return notApplicable("noAgencyOperation");
    return passedUnless(
      sameOnce(
        said.flatMap(({ statement, whole }) => {
          const { figure } = statement;
          const [size, values] = [sizeOf(figure), roundedInterval(figure)];
          if (!size || !values || whole.isUnreadable || size.lessThanOrEqualTo(whole.amount)) return [];
          if (intersection(values, factInterval(whole))) return [];
          return [
            {
              messageId: "exceeds",
              cells: cellsOf(statement),
              data: {
                printed: figure.text,
                place: placeOf(whole),
                whole: shownAmount(whole),
                difference: shownAs(figure, size.minus(whole.amount)),
              },
              identity: identityOf(whole, "agency operation"),
              actual: shownAs(figure, size),
              expected: shownAmount(whole),
              difference: shownAs(figure, size.minus(whole.amount)),
            },
          ];
        }),
      ),
    );
  },
});
