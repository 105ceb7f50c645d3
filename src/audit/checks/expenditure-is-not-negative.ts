import { finalAccountForms } from "../../templates/final-accounts/forms";
import { overallBudgetForms } from "../../templates/overall-budget/forms";
import type { Fact } from "../../templates/facts";
import { threePublicCounts } from "../../templates/three-public/counts";
import { covers, referencesIn } from "../../workbook/references";
import { defineCheck, notApplicable, passedUnless, type AuditContext, type Breach } from "../check";
import { isBlamed } from "../engine/is-blamed";
import { identityOf, placeOf, shownAmount } from "../engine/shown";

/** Lines of income that may rightly be below zero: refunds of earlier years, and surpluses used up. */
const maySink = new Set(["ancillaryBusiness", "surplusUsed", "carryOver", "carryForward"]);

/**
 * Planned expenditure and three public expenses are not negative (负数), balances aside; refunds (冲减) may make a final
 * account so, which asks for a word, and elsewhere a minus deserves a look.
 */
export const expenditureIsNotNegative = defineCheck({
  id: "expenditure-is-not-negative",
  basis: [],
  severity: "error",
  check({ book, facts }, explanations) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const negative = facts.tables.flatMap((table) =>
      table.facts.filter(({ amount }) => amount.isNegative() && !amount.isZero()),
    );
    return passedUnless(
      negative
        .filter((fact) => !mayBeNegative(fact) && !isBlamed(fact, explanations))
        .filter((fact) => !takesOver(fact, negative, book) && !holdsAnother(fact, negative))
        .map(breachOf),
    );
  },
});

/** Counts are no expenditure; `three-public-counts-agree-with-amounts` speaks of them. */
function mayBeNegative({ row, column }: Fact): boolean {
  return (
    maySink.has(row.key) ||
    maySink.has(column.key) ||
    row.key in threePublicCounts ||
    /change|increase|^carry(over|forward)/i.test(column.key)
  );
}

/** A formula that refers to another amount below zero is not where the minus comes from. */
function takesOver(fact: Fact, negative: readonly Fact[], book: AuditContext["book"]): boolean {
  if (fact.origin !== "formula") return false;
  return referencesIn(book.cell(fact.cell)?.formula ?? "", fact.cell.sheet).some((range) =>
    negative.some(({ cell }) => cell.sheet === range.sheet && covers(range, cell)),
  );
}

/** The line or the total above an amount below zero is below zero with it. */
function holdsAnother({ section, row, column, table }: Fact, negative: readonly Fact[]): boolean {
  const isAbove = (lower: Fact) =>
    row.key === "total" || (row.code !== undefined && lower.row.code?.startsWith(row.code));
  return negative.some(
    (other) =>
      other.table === table &&
      other.section === section &&
      (other.row === row
        ? column.sumOf?.includes(other.column.key)
        : other.column === column && other.row.key !== row.key && isAbove(other)),
  );
}

/** A formula may say by its minus that something is left over or missing: a hint, as in tables of income. */
function breachOf(fact: Fact): Breach {
  const { template } = fact.table;
  const isHint =
    fact.origin === "formula" ||
    fact.section.key === "income" ||
    template.id.includes("income-summary") ||
    overallBudgetForms.includes(template);
  return {
    messageId: "negative",
    cells: [fact.cell],
    data: { place: placeOf(fact), amount: shownAmount(fact) },
    identity: identityOf(fact, "negative"),
    // What was paid back in the year may be more than what was spent.
    ...(isHint ? { severity: "info" } : finalAccountForms.includes(template) ? { severity: "warning" } : {}),
  };
}
