import { unitWords, yuanPer } from "../../finance/money/unit";
import type { Facts, Table } from "../../templates/facts";
import { defineCheck, notApplicable, passedUnless } from "../check";

/** The unit printed over a form (金额单位) is there and fits its amounts: 元 over amounts in 万元 makes all of them wrong at once. */
export const unitFitsMagnitude = defineCheck({
  id: "unit-fits-magnitude",
  basis: [],
  severity: "error",
  check({ facts, unitSlips }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    if (facts.isBlankForm) return notApplicable("blankForm");
    return passedUnless([
      ...unitSlips.map(({ table: { template, parts }, likely, against }) => ({
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
      ...withoutUnit(facts).map(({ template, parts }) => ({
        messageId: "notPrinted",
        cells: [parts.title?.cell ?? { sheet: parts.sheet, row: parts.extent.from, column: 0 }],
        data: { form: template.id, assumed: unitWords[parts.unit] },
        identity: [template.id, parts.sheet.trim(), "unitNotPrinted"],
        severity: "info" as const,
      })),
    ]);
  },
});

/** Of so many forms with their unit printed, one without has lost it. */
const withUnitForEachWithout = 3;

/** The few forms that print no unit (单位：元) where the others of the book do. */
function withoutUnit({ tables }: Facts): Table[] {
  const filled = tables.filter((table) => !table.isEmpty);
  const without = filled.filter(({ parts }) => !parts.unitCell);
  return without.length * withUnitForEachWithout <= filled.length - without.length ? without : [];
}

/** How many times, whichever way. */
function ratioOf(factor: number): number {
  return factor >= 1 ? factor : Math.round(1 / factor);
}
