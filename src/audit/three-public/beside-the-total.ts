import { notApplicable, notChecked, passedUnless, type AuditContext, type CheckOutcome } from "../check";
import { allowedAmount } from "./allowed-amount";
import { threePublicComparisons } from "./comparisons";
import { incomparable } from "./comparable";
import { threePublicFact } from "./last-year";
import { riseOf } from "./rise";

/**
 * Compares what is printed beside the three public expenses, meetings (会议费) or training (培训费), with last year's budget.
 * It is no part of their total.
 */
export function besideTheTotal(context: AuditContext, item: "meetings" | "training"): CheckOutcome {
  if (!threePublicFact(context, item)) return notApplicable("itemNotPrinted", { item });
  if (context.facts.isBlankForm) return notApplicable("blankForm");
  const compared = threePublicComparisons(context).filter(
    (each) => each.item === item && each.measure === "budget",
  );
  if (compared.length === 0) return notChecked(incomparable(context) ?? "noLastYear");
  return passedUnless(
    compared.flatMap(({ fact, base }) => {
      const allowed = allowedAmount(item, base.amount, context);
      if (!allowed || fact.amount.lessThanOrEqualTo(allowed)) return [];
      return [{ ...riseOf({ fact, base }, allowed), messageId: "rises" }];
    }),
  );
}
