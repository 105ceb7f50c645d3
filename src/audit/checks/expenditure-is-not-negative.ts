import { overallBudgetForms } from "../../templates/overall-budget/forms";
import type { Fact } from "../../templates/facts";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { identityOf, placeOf, shownAmount } from "../engine/shown";
import { isBlamed } from "../engine/is-blamed";

/** Lines of income that may rightly be below zero: refunds of earlier years, and surpluses used up. */
const maySink = new Set(["ancillaryBusiness", "surplusUsed", "carryOver", "carryForward"]);

/** Planned expenditure and three public expenses are not negative (负数); elsewhere a minus deserves a look. */
export const expenditureIsNotNegative = defineCheck({
  id: "expenditure-is-not-negative",
  title: { zh: "预算支出没有负数", en: "Planned expenditure is not negative" },
  basis: [],
  severity: "error",
  check({ facts }, explanations) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const negative = facts.tables.flatMap((table) =>
      table.facts.filter(({ amount }) => amount.isNegative() && !amount.isZero()),
    );
    return passedUnless(
      negative.filter((fact) => !mayBeNegative(fact) && !isBlamed(fact, explanations)).map(breachOf),
    );
  },
});

function mayBeNegative({ row, column, origin }: Fact): boolean {
  return (
    origin === "formula" ||
    maySink.has(row.key) ||
    maySink.has(column.key) ||
    /change|increase/i.test(column.key)
  );
}

function breachOf(fact: Fact): Breach {
  const { template } = fact.table;
  const isHint =
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
