import type { Decimal } from "../../finance/money/decimal";
import { interval } from "../../finance/money/interval";
import type { Fact } from "../../templates/facts";
import type { Message } from "../finding";
import { holdsAfter } from "./after-change";
import type { Explanation } from "./culprits";
import { termsOf } from "./evaluate-ties";
import { tieMessage } from "./tie-findings";

/** Amounts that are wrong for one reason that a check has named. */
export interface NamedCause {
  /** The amount, and those that follow from it by their formulas. */
  readonly amounts: ReadonlySet<Fact>;
  /** How much too large each of them is, in yuan. */
  readonly excess: Decimal;
}

/** Whether a group of broken ties would hold, every one of them, without the cause. */
export function isCauseOf({ amounts, excess }: NamedCause, { broken }: Explanation): boolean {
  return broken.every((tie) => {
    const times = termsOf(tie.instance).reduce(
      (sum, [fact, sign]) => sum + (amounts.has(fact) ? sign : 0),
      0,
    );
    return times !== 0 && holdsAfter(tie, interval(excess.times(-times)));
  });
}

/** What the broken ties say of which a check has named the cause. */
export function explainedBy(cause: NamedCause, explanations: readonly Explanation[]): Message[] {
  return explanations
    .filter((explanation) => isCauseOf(cause, explanation))
    .flatMap(({ broken }) => broken.map(tieMessage));
}
