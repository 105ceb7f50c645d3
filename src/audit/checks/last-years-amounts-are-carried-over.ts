import { threePublicFact } from "../../templates/three-public-fact";
import type { Fact, Facts } from "../../templates/facts";
import { compareWithLastYear, type CarriedAmount } from "../books/last-year";
import { defineCheck, notChecked } from "../check";
import { threePublicItems } from "../three-public/last-year";

/** Columns of last year's budget (上年预算数) that a book prints give what last year's book gave. */
export const lastYearsAmountsAreCarriedOver = defineCheck({
  id: "last-years-amounts-are-carried-over",
  number: "B20",
  title: { zh: "上年预算数与上年预算本册一致", en: "Last year's amounts are those of last year's book" },
  basis: ["B20"],
  severity: "warning",
  check(context) {
    const pairs = threePublicPairs(context.facts);
    // A comparison column that is blank throughout means no data, not zero.
    if (pairs.length > 0 && pairs.every(({ here }) => here.isBlank)) return notChecked("lastYearBlank");
    return compareWithLastYear(
      context,
      {
        printed: pairs.map(({ here }) => here),
        find: (last) => pairs.flatMap(({ here, item }) => inLastYear(here, item, last)),
      },
      "last year",
    );
  },
});

type Item = (typeof threePublicItems)[number]["column"];

function threePublicPairs(facts: Facts): { readonly here: Fact; readonly item: Item }[] {
  return threePublicItems.flatMap(({ column: item }) => {
    const here = threePublicFact(facts, item, "previousBudget");
    return here ? [{ here, item }] : [];
  });
}

function inLastYear(here: Fact, item: Item, last: Facts): CarriedAmount[] {
  const there = threePublicFact(last, item);
  return there ? [{ here, there }] : [];
}
