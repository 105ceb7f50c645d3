import type { Facts } from "../../templates/facts";
import { notApplicable, notChecked, passedUnless, type AuditContext, type CheckOutcome } from "../check";
import { departmentalBudgetTies } from "../ties/departmental-budget";
import { finalAccountTies } from "../ties/final-accounts";
import { compareAmount, amountKey, type ComparedAmount, type ComparedSum } from "./comparison";
import { differenceBreaches } from "./difference-breaches";
import { rootDifferences } from "./roots";
import type { Fact } from "../../templates/facts";

/** An amount of this book that last year's book printed too: where it stands here, and where there. */
export interface CarriedAmount {
  readonly here: Fact;
  /** Absent where last year's book has the form but not the line; then the line is zero there. */
  readonly there: Fact | undefined;
}

/** What of a book must be found again in last year's. */
export interface CarriedAmounts {
  /** Amounts of last year that this book prints, whether or not last year's book was given. */
  readonly printed: readonly Fact[];
  /** The same laid beside last year's book, as far as that has the form. */
  find(last: Facts): readonly CarriedAmount[];
}

/**
 * Compares what this book prints of last year with last year's own book.
 *
 * @param sums - Relations between the amounts themselves, beside the ties of the forms.
 */
export function compareWithLastYear(
  { facts, previous }: Pick<AuditContext, "facts" | "previous">,
  { printed, find }: CarriedAmounts,
  kind: string,
  sums: readonly ComparedSum[] = [],
): CheckOutcome {
  if (printed.length === 0) return notApplicable("noLastYearPrinted");
  if (facts.isBlankForm) return notApplicable("blankForm");
  if (!previous) return notChecked("noLastYearsBook");
  const { year } = facts;
  if (year === undefined) return notChecked("noYear");
  if (previous.facts.year !== year - 1) return notChecked("lastYearsBookOfAnotherYear", { year: year - 1 });
  const amounts = find(previous.facts).flatMap(compared);
  if (amounts.length === 0) return notChecked("lastYearsFormMissing");
  const roots = rootDifferences({ amounts, sums }, [facts], [...departmentalBudgetTies, ...finalAccountTies]);
  return passedUnless(differenceBreaches(roots, kind, { year: year - 1 }));
}

function compared({ here, there }: CarriedAmount): ComparedAmount[] {
  if (here.isUnreadable || there?.isUnreadable) return [];
  const { table, section, row, column } = here;
  return [
    compareAmount({ key: amountKey(here), table, section, row, column, fact: here }, there ? [there] : []),
  ];
}
