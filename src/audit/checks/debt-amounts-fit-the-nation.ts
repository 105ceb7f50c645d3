import { nationalDebtCeiling } from "../../finance/policy/parameters/government-debt";
import { debtFormIds } from "../../templates/debt/forms";
import { unitWords } from "../../finance/money/unit";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { placeOf, shownAmount, shownIn } from "../engine/shown";

/** No place owes more than the whole nation may: an amount above the nation's ceiling shows a wrong unit (亿元 for 万元). */
export const debtAmountsFitTheNation = defineCheck({
  id: "debt-amounts-fit-the-nation",
  basis: ["D08"],
  severity: "error",
  check({ facts, policy, on }) {
    const tables = facts.tables.filter(({ template }) => debtFormIds.includes(template.id));
    if (tables.length === 0) return notApplicable("noDebtForm");
    return passedUnless(
      tables.flatMap((table): Breach[] => {
        const { year, unit, unitCell } = table.parts;
        const day = year === undefined || year < 2015 ? on : `${year}-12-31`;
        const nation = policy.valueOn(nationalDebtCeiling, day);
        const beyond = table.facts.filter(({ amount }) => amount.greaterThan(nation));
        const largest = beyond.reduce((a, b) => (a && a.amount.greaterThan(b.amount) ? a : b), beyond[0]);
        if (!largest) return [];
        return [
          {
            messageId: "tooLarge",
            cells: [unitCell ?? largest.cell],
            data: {
              place: placeOf(largest),
              unit: unitWords[unit],
              amount: shownAmount(largest),
              nation: shownIn(table, nation),
            },
            identity: [table.template.id, String(year ?? ""), "unit"],
          },
        ];
      }),
    );
  },
});
