import { threePublicAccountFact } from "../../templates/final-accounts/three-public-account-fact";
import {
  threePublicAccountItems,
  type ThreePublicAccountItem,
} from "../../templates/final-accounts/three-public-account";
import { threePublicFact } from "../../templates/three-public-fact";
import type { Fact, Facts } from "../../templates/facts";
import type { WorkbookView } from "../../workbook/snapshot";
import { compareWithLastYear, type CarriedAmount } from "../books/last-year";
import { defineCheck, notChecked } from "../check";
import { threePublicItems } from "../three-public/last-year";

/**
 * Columns of last year that a book prints give what last year's book gave: its budget (上年预算数) what the budget had, and
 * what became of it (上年执行数、上年决算数) what the final accounts had.
 */
export const lastYearsAmountsAreCarriedOver = defineCheck({
  id: "last-years-amounts-are-carried-over",
  basis: ["B20"],
  severity: "warning",
  check(context) {
    const pairs = [
      ...threePublicPairs(context.facts),
      ...pairsByCode(context.facts),
      ...executedPairs(context.facts, context.book),
    ];
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

/** The form of the final accounts that prints what became of a form of the budget, and its column. */
const accountOf: Readonly<Record<string, string>> = {
  "expenditure-summary": "expenditure-account",
  "general-public-budget-expenditure": "general-public-budget-account",
  "government-funds-expenditure": "government-funds-account",
  "state-capital-expenditure": "state-capital-account",
};

/** What a budget prints of last year's outcome, to be found again in last year's final accounts alone. */
function executedPairs(facts: Facts, book: WorkbookView): Pair[] {
  return facts.tables
    .filter((table) => table === facts.table(table.template.id))
    .flatMap((table) => {
      const column = table.facts.filter(({ column: { key } }) => key === "previousExecuted");
      const [first] = column;
      if (!first || column.every(({ isBlank }) => isBlank) || isExpected(first, book)) return [];
      return column.map((here) => ({ here, inLastYear: (last: Facts) => outcomeOf(here, last) }));
    });
}

/** 预计 over the column: the year was not over. */
function isExpected({ table, section, cell }: Fact, book: WorkbookView): boolean {
  const last = table.parts.places.get(section)?.firstRow ?? cell.row;
  for (let row = table.parts.extent.from; row < last; row += 1) {
    const text = book.value({ ...cell, row });
    if (typeof text === "string" && text.includes("预计")) return true;
  }
  return false;
}

function outcomeOf(here: Fact, last: Facts): CarriedAmount[] {
  const { table, section, row } = here;
  const { id } = table.template;
  if (id === "three-public-expenses-by-item") {
    const item = threePublicAccountItems.find((key) => key === row.key);
    const there = item && accountOfItem(last, item);
    return there ? [{ here, there }] : [];
  }
  const account = accountOf[id];
  if (account === undefined) {
    const same = last.table(id);
    if (!same?.hasColumn("account", section.key)) return [];
    return [{ here, there: same.fact(row.key, "account", section.key, row.occurrence) }];
  }
  const form = last.table(account);
  return form ? [{ here, there: form.fact(row.key, "total", undefined, row.occurrence) }] : [];
}

function accountOfItem(last: Facts, item: ThreePublicAccountItem): Fact | undefined {
  const account = threePublicAccountFact(last, item, "account");
  return account?.isUnreadable ? undefined : account;
}
