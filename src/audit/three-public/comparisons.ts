import type { Fact } from "../../templates/facts";
import {
  threePublicAmounts,
  type ComparedItem,
  type ThreePublicAmount,
  type ThreePublicMeasure,
} from "../../templates/three-public-amounts";
import type { AuditContext } from "../check";
import { lastYearBudget, printedBase, type ThreePublicBase } from "./last-year";

/** One item beside what it is compared with. */
export interface ThreePublicComparison {
  readonly item: ComparedItem;
  readonly year: number;
  readonly measure: ThreePublicMeasure;
  readonly fact: Fact;
  readonly base: ThreePublicBase;
}

/**
 * What each amount of the three public expenses is compared with: a budget with last year's budget, what was spent with
 * the budget the final accounts name and with what was spent last year; every year that is printed, in its order.
 */
export function threePublicComparisons(context: AuditContext): ThreePublicComparison[] {
  return threePublicAmounts(context.facts).flatMap((amount) =>
    basesOf(context, amount).map((base) => ({ ...amount, base })),
  );
}

function basesOf(context: AuditContext, { item, year, measure }: ThreePublicAmount): ThreePublicBase[] {
  switch (measure) {
    case "budget": {
      const isOfBook = year === context.facts.year;
      const base = isOfBook ? lastYearBudget(context, item) : printedBase(context, item, year - 1, "budget");
      return base ? [base] : [];
    }
    case "finalBudget":
      return [];
    case "account":
      return [
        printedBase(context, item, year, "finalBudget") ?? [],
        printedBase(context, item, year - 1, "account") ?? [],
      ].flat();
  }
}
