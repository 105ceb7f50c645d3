import { largeEquipmentPrice } from "../../finance/policy/parameters/fixed-assets";
import { valueIfAny } from "../../finance/policy/value-if-any";
import type { Figure } from "../../narrative/figure";
import { defineCheck, notApplicable, passedUnless } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsOf, sameOnce, shownAs } from "../text/said";

/**
 * Final accounts tell of large equipment from the unit price of their year on (单价100万元（含）以上设备). Only what is
 * said of equipment as such: general, special and 大型 equipment have prices of their own in forms of other years.
 */
export const equipmentPriceFitsTheYear = defineCheck({
  id: "equipment-price-fits-the-year",
  basis: ["B25"],
  severity: "info",
  check({ facts, narrative, policy }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const year = facts.year ?? narrative.year;
    const price = valueIfAny(policy, largeEquipmentPrice, `${year ?? 0}-12-31`)?.value;
    const stated = narrative.statements.filter(
      ({ role, figure }) => role === "limit" && isOfEquipment(figure),
    );
    if (year === undefined || !price || narrative.measure !== "finalAccount" || stated.length === 0)
      return notApplicable("noEquipmentPrice");
    return passedUnless(
      sameOnce(
        stated
          .filter(({ figure }) => figure.yuan && !figure.yuan.equals(price))
          .map((statement) => ({
            messageId: "otherPrice",
            cells: cellsOf(statement),
            data: { printed: statement.figure.text, year, expected: shownAs(statement.figure, price) },
            identity: [statement.sheet.trim(), statement.figure.text],
          })),
      ),
    );
  },
});

const priceBefore = /单(?:位|台)?价(?:值|格)?(?:在|为|达到?)?$/;
const equipmentAfter = /^(?:\(含\))?以上(?:\(含\))?的?设备/;

function isOfEquipment({ paragraph: { text }, span }: Figure): boolean {
  return priceBefore.test(text.slice(0, span.start)) && equipmentAfter.test(text.slice(span.end));
}
