import { Decimal } from "../../finance/money/decimal";
import type { Fact } from "../../templates/facts";
import { threePublicFact } from "../../templates/three-public-fact";
import { defineCheck, notApplicable, passedUnless, type AuditContext, type Breach } from "../check";
import type { MessageData, PlaceInForm } from "../finding";
import { isBlamed } from "../engine/is-blamed";
import { identityOf, placeOf, shownAmount } from "../engine/shown";
import { threePublicItems } from "../three-public/last-year";

/** A decimal point set wrongly once or twice, and 元 for 万元. */
const slips = [10, 100, 10_000];

/** Fewer digits may be alike by chance: a project of 5万元 may well become one of 50万元. */
const tellingDigits = 3;

/** How far from ten times a total may be and still be taken for a slip: no budget grows so in a year. */
const totalMargin = new Decimal("0.1");

/**
 * No amount is last year's with the point moved (数量级): the same digits ten, a hundred or ten thousand times as large
 * or small. Totals are asked even where the digits differ a little.
 */
export const amountsKeepLastYearsMagnitude = defineCheck({
  id: "amounts-keep-last-years-magnitude",
  basis: [],
  severity: "warning",
  check(context, explanations) {
    const { facts } = context;
    if (facts.tables.length === 0) return notApplicable("noForms");
    if (facts.isBlankForm) return notApplicable("blankForm");
    const pairs = [...inLastYearsBook(context), ...inOwnColumns(context)];
    if (pairs.length === 0) return notApplicable("noLastYearsBook");
    const year = facts.year;
    const breaches = pairs.flatMap(({ now, last }) => {
      if (isBlamed(now, explanations)) return [];
      const times = slipOf(now, last);
      return times === undefined ? [] : [breachOf(now, last, times, year)];
    });
    return passedUnless(eachAmountOnce(eachTableOnce(breaches)));
  },
});

interface Pair {
  readonly now: Fact;
  readonly last: Fact;
}

function inLastYearsBook({ facts, previous }: AuditContext): Pair[] {
  if (!previous || facts.year === undefined || previous.facts.year !== facts.year - 1) return [];
  return facts.tables
    .filter((table) => !table.template.isRepeated && facts.table(table.template.id) === table)
    .flatMap((table) => {
      const theirs = previous.facts.table(table.template.id);
      return table.facts.flatMap((now) => {
        const last = theirs?.fact(now.row.key, now.column.key, now.section.key, now.row.occurrence);
        return last ? [{ now, last }] : [];
      });
    });
}

function inOwnColumns({ facts }: AuditContext): Pair[] {
  return threePublicItems.flatMap(({ column }) => {
    const [now, last] = [threePublicFact(facts, column), threePublicFact(facts, column, "previousBudget")];
    return now && last ? [{ now, last }] : [];
  });
}

/** How many times one amount is the other, where that looks like a slip. */
function slipOf(now: Fact, last: Fact): number | undefined {
  if (now.isUnreadable || last.isUnreadable) return undefined;
  const [a, b] = [now.amount.abs(), last.amount.abs()];
  if (a.isZero() || b.isZero()) return undefined;
  const [large, small] = a.greaterThan(b) ? [a, b] : [b, a];
  const ratio = large.dividedBy(small);
  const hasDigits = small.precision() >= tellingDigits;
  return slips.find((slip) =>
    now.row.key === "total"
      ? ratio.dividedBy(slip).minus(1).abs().lessThanOrEqualTo(totalMargin)
      : hasDigits && ratio.equals(slip),
  );
}

interface Slip extends Breach {
  readonly data: MessageData & { readonly place: PlaceInForm; readonly times: number };
}

function breachOf(now: Fact, last: Fact, times: number, year: number | undefined): Slip {
  return {
    messageId: now.amount.abs().greaterThan(last.amount.abs()) ? "larger" : "smaller",
    cells: [now.cell],
    data: {
      place: placeOf(now),
      now: shownAmount(now),
      last: shownAmount(last),
      times,
      year: (year ?? 0) - 1,
    },
    identity: identityOf(now, "magnitude"),
    actual: shownAmount(now),
    expected: shownAmount(last),
  };
}

/** Where the total of a form slipped, what slipped as far with it in the same form is the same matter. */
function eachTableOnce(breaches: readonly Slip[]): Slip[] {
  return breaches.flatMap((breach) => {
    const leader = breaches.find((other) => isTotal(other) && isAlike(other, breach));
    if (!leader) return [breach];
    if (leader !== breach) return [];
    const alike = breaches.filter((other) => other !== breach && isAlike(other, breach));
    return [{ ...breach, cells: [...breach.cells, ...alike.flatMap(({ cells }) => cells)] }];
  });
}

function isTotal({ data }: Slip): boolean {
  return data.place.row === "total";
}

function isAlike(one: Slip, other: Slip): boolean {
  return (
    one.messageId === other.messageId &&
    one.data.times === other.data.times &&
    one.data.place.template === other.data.place.template
  );
}

/** The same amount, carried to the rows and columns above it, is one matter. */
function eachAmountOnce(breaches: readonly Breach[]): Breach[] {
  const matters = new Map<string, Breach>();
  for (const breach of breaches) {
    const matter = `${breach.actual!.yuan} ${breach.expected!.yuan}`;
    const known = matters.get(matter);
    matters.set(matter, known ? { ...known, cells: [...known.cells, ...breach.cells] } : breach);
  }
  return [...matters.values()];
}
