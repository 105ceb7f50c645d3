import { sameCell } from "../../workbook/address";
import type { Breach } from "../check";
import type { Message } from "../finding";
import type { Explanation } from "./culprits";
import { tieMessage } from "./tie-findings";

/**
 * Whether a check has named the cause of a group of broken ties: one of them is the sum in its first cell. Where two
 * cells are wrong, or two lines exchanged, the ties have more to say and speak for themselves.
 */
export function isCauseOf({ cells }: Breach, { broken, culprits, exchanged = [] }: Explanation): boolean {
  const [wrong] = cells;
  if (!wrong || culprits.length > 1 || exchanged.length > 0) return false;
  return broken.some(({ instance: { left } }) => left[0] !== undefined && sameCell(left[0].cell, wrong));
}

/** What the broken ties say of which a check has named the cause. */
export function explainedBy(cause: Breach, explanations: readonly Explanation[]): Message[] {
  return explanations
    .filter((explanation) => isCauseOf(cause, explanation))
    .flatMap(({ broken }) => broken.map(tieMessage));
}
