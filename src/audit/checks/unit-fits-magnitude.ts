import { unitWords, yuanPer } from "../../finance/money/unit";
import { defineCheck, notApplicable, passedUnless } from "../check";

/** The unit printed over a form fits its amounts (金额单位): 元 over amounts in 万元 makes all of them wrong at once. */
export const unitFitsMagnitude = defineCheck({
  id: "unit-fits-magnitude",
  title: { zh: "金额单位与数额相符", en: "The printed unit fits the amounts" },
  basis: [],
  severity: "error",
  check({ facts, unitSlips }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    if (facts.isBlankForm) return notApplicable("blankForm");
    return passedUnless(
      unitSlips.map(({ table: { template, parts }, likely, against }) => ({
        messageId: "unitSlip",
        cells: [
          parts.unitCell ?? parts.title?.cell ?? { sheet: parts.sheet, row: parts.extent.from, column: 0 },
        ],
        data: {
          form: template.id,
          unit: unitWords[parts.unit],
          likely: unitWords[likely],
          ratio: ratioOf(yuanPer(parts.unit).dividedBy(yuanPer(likely)).toNumber()),
          against: against.template.id,
        },
        identity: [template.id, "unit"],
      })),
    );
  },
});

/** How many times, whichever way. */
function ratioOf(factor: number): number {
  return factor >= 1 ? factor : Math.round(1 / factor);
}
