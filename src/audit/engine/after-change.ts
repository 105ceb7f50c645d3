import { add, contains, type Interval } from "../../finance/money/interval";
import { zero } from "../../finance/money/decimal";
import { gapOf, type TestedTie } from "./evaluate-ties";

/** Whether a tie holds once its left less its right has moved by so much. */
export function holdsAfter({ instance }: TestedTie, moved: Interval): boolean {
  const after = add(gapOf(instance), moved);
  return instance.relation === "atMost" ? after.low.lessThanOrEqualTo(0) : contains(after, zero);
}
