import { compareBooks } from "../books/compare-books";
import type { ComparedAmount } from "../books/comparison";
import { differenceBreaches } from "../books/difference-breaches";
import { rootDifferences } from "../books/roots";
import { defineCheck, notApplicable, notChecked, passedUnless, type CheckOutcome } from "../check";
import { departmentalBudgetTies } from "../ties/departmental-budget";
import { finalAccountTies } from "../ties/final-accounts";

/** Money that moves between units of one department (单位间上下级缴拨): it drops out when their books are put together. */
const transfers = new Set([
  "remittedToHigherLevel",
  "subsidiesToSubordinateUnits",
  "grantsFromHigherLevel",
  "fromSubordinateUnits",
]);

/**
 * A department's book is the sum of its units' books (部门＝Σ单位), by form, code and column, after what they pay each
 * other. With a unit's book missing nothing is summed: its amounts are not zero.
 */
export const departmentIsSumOfItsUnits = defineCheck({
  id: "department-is-sum-of-its-units",
  basis: [],
  severity: "error",
  check({ facts, units }) {
    if (!units) return notApplicable("noUnitBooks");
    if (facts.isBlankForm) return notApplicable("blankForm");
    const { books, missing } = units;
    if (missing.length > 0) return notChecked("unitBooksMissing", { units: missing });
    if (books.length === 0) return notChecked("unitBooksNone");
    const others = books.map((book) => book.facts);
    const comparison = compareBooks(facts, others);
    const ties = [...departmentalBudgetTies, ...finalAccountTies];
    const roots = rootDifferences(comparison, [facts, ...others], ties).filter(
      ({ amount }) => !isOffset(amount),
    );
    const outcomes: CheckOutcome[] =
      comparison.compared === 0
        ? []
        : [passedUnless(differenceBreaches(roots, "units", { units: books.length }))];
    const { lacking } = comparison;
    return lacking.length === 0
      ? outcomes
      : [...outcomes, notChecked("formsNotOfEveryUnit", { forms: lacking })];
  },
});

/** Less of a transfer in the department than in its units is what they paid each other. */
function isOffset({ row, column, own, other }: ComparedAmount): boolean {
  return (transfers.has(column.key) || transfers.has(row.key)) && own.lessThan(other);
}
