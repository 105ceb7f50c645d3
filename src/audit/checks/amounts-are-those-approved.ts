import { compareBooks } from "../books/compare-books";
import { differenceBreaches } from "../books/difference-breaches";
import { rootDifferences } from "../books/roots";
import { defineCheck, notApplicable, notChecked, passedUnless, type CheckOutcome } from "../check";
import { departmentalBudgetTies } from "../ties/departmental-budget";
import { finalAccountTies } from "../ties/final-accounts";

/**
 * What is published is what was approved (公开＝批复＝一体化导出): every amount is that of the approved reply or of the
 * platform's export, by form, code and column. Only the most detailed lines are accused.
 */
export const amountsAreThoseApproved = defineCheck({
  id: "amounts-are-those-approved",
  title: { zh: "公开数与批复数（导出数）一致", en: "Published amounts are those approved" },
  basis: [],
  severity: "error",
  check({ facts, approved }) {
    if (!approved) return notApplicable("noApprovedBook");
    if (facts.isBlankForm) return notApplicable("blankForm");
    const { name: book } = approved;
    const [year, itsYear] = [facts.year, approved.facts.year];
    if (year !== undefined && itsYear !== undefined && year !== itsYear) {
      return notChecked("otherBookOfAnotherYear", { book, year: itsYear });
    }
    const comparison = compareBooks(facts, [approved.facts]);
    if (comparison.compared === 0) return notChecked("noFormInCommon", { book });
    const ties = [...departmentalBudgetTies, ...finalAccountTies];
    const breaches = differenceBreaches(
      rootDifferences(comparison, [facts, approved.facts], ties),
      "approved",
      { book },
    );
    const outcomes: CheckOutcome[] = [passedUnless(breaches)];
    const { lacking } = comparison;
    return lacking.length === 0
      ? outcomes
      : [...outcomes, notChecked("formsNotInOtherBook", { book, forms: lacking })];
  },
});
