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
    const pairs = [...threePublicPairs(context.facts), ...pairsByCode(context.facts)];
    // A comparison column that is blank throughout means no data, not zero.
    if (pairs.length > 0 && pairs.every(({ here }) => here.isBlank)) return notChecked("lastYearBlank");
    return compareWithLastYear(
      context,
      {
        printed: pairs.map(({ here }) => here),
        find: (last) => pairs.flatMap((pair) => pair.inLastYear(last)),
      },
      "last year",
    );
  },
});

type Item = (typeof threePublicItems)[number]["column"];

/** An amount of last year that this book prints, and how to find it in last year's own. */
interface Pair {
  readonly here: Fact;
  inLastYear(last: Facts): CarriedAmount[];
}

function threePublicPairs(facts: Facts): Pair[] {
  return threePublicItems.flatMap(({ column: item }) => {
    const here = threePublicFact(facts, item, "previousBudget");
    return here ? [{ here, inLastYear: (last) => itemOfLastYear(here, item, last) }] : [];
  });
}

function itemOfLastYear(here: Fact, item: Item, last: Facts): CarriedAmount[] {
  const there = threePublicFact(last, item);
  return there ? [{ here, there }] : [];
}

/** The forms by code print last year's budget in a column of its own; it was the total in last year's book. */
function pairsByCode(facts: Facts): Pair[] {
  return facts.tables
    .filter((table) => table === facts.table(table.template.id))
    .map(({ facts: all }) =>
      all.filter(({ section, column }) => section.rows.by === "code" && column.key === "previousBudget"),
    )
    .filter((column) => column.some(({ isBlank }) => !isBlank))
    .flatMap((column) =>
      column.map((here) => ({ here, inLastYear: (last: Facts) => rowOfLastYear(here, last) })),
    );
}

function rowOfLastYear(here: Fact, last: Facts): CarriedAmount[] {
  const { table, section, row } = here;
  const before = last.table(table.template.id);
  if (!before?.hasColumn("total", section.key)) return [];
  return [{ here, there: before.fact(row.key, "total", section.key, row.occurrence) }];
}
