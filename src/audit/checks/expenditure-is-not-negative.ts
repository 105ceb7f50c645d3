import { overallBudgetForms } from "../../templates/overall-budget/forms";
import type { Fact } from "../../templates/facts";
import { threePublicCounts } from "../../templates/three-public/counts";
import { covers, referencesIn } from "../../workbook/references";
import { defineCheck, notApplicable, passedUnless, type AuditContext, type Breach } from "../check";
import { isBlamed } from "../engine/is-blamed";
import { identityOf, placeOf, shownAmount } from "../engine/shown";

/** Lines of income that may rightly be below zero: refunds of earlier years, and surpluses used up. */
const maySink = new Set(["ancillaryBusiness", "surplusUsed", "carryOver", "carryForward"]);

/** Planned expenditure and three public expenses are not negative (负数), balances aside; elsewhere a minus deserves a look. */
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
        .filter((fact) => !takesOver(fact, negative, book))
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
    ...(isHint ? { severity: "info" } : {}),
  };
}
