import type { Facts } from "../../templates/facts";
import { compareBooks } from "../books/compare-books";
import { differenceBreaches } from "../books/difference-breaches";
import { joinBooks, type PartsFromBook } from "../books/join-books";
import { rootDifferences } from "../books/roots";
import {
  defineCheck,
  notApplicable,
  notChecked,
  passedUnless,
  type CheckOutcome,
  type OtherBook,
} from "../check";
import { departmentalBudgetTies } from "../ties/departmental-budget";
import { finalAccountTies } from "../ties/final-accounts";

/**
 * What is published is what was approved (公开＝批复＝一体化导出): every amount is that of the approved reply and of the
 * platform's export, by form, code and column. Only the most detailed lines are accused, and a line that parts from
 * several books alike once.
 */
export const amountsAreThoseApproved = defineCheck({
  id: "amounts-are-those-approved",
  basis: [],
  severity: "error",
  check({ facts, approved = [] }) {
    if (approved.length === 0) return notApplicable("noApprovedBook");
    if (facts.isBlankForm) return notApplicable("blankForm");
    const answers = approved.map((book) => compareWith(book, facts));
    const compared = answers.flatMap(({ parts }) => parts ?? []);
    return [
      ...(compared.length > 0 ? [passedUnless(joinBooks(compared))] : []),
      ...answers.flatMap(({ unanswered }) => unanswered ?? []),
    ];
  },
});

interface ComparedWith {
  /** Absent where nothing could be compared. */
  readonly parts?: PartsFromBook;
  readonly unanswered?: CheckOutcome;
}

function compareWith({ name: book, facts: other }: OtherBook, facts: Facts): ComparedWith {
  if (facts.year !== undefined && other.year !== undefined && facts.year !== other.year) {
    return { unanswered: notChecked("otherBookOfAnotherYear", { book, year: other.year }) };
  }
  const comparison = compareBooks(facts, [other]);
  if (comparison.compared === 0) return { unanswered: notChecked("noFormInCommon", { book }) };
  const roots = rootDifferences(comparison, [facts, other], [...departmentalBudgetTies, ...finalAccountTies]);
  const { lacking } = comparison;
  return {
    parts: { book, breaches: differenceBreaches(roots, "approved", {}) },
    ...(lacking.length > 0 && {
      unanswered: notChecked("formsNotInOtherBook", { book, forms: lacking }),
    }),
  };
}
