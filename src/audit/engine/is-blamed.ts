import type { Fact } from "../../templates/facts";
import type { Explanation } from "./culprits";

/** Whether a broken tie already speaks of the cell. */
export function isBlamed(fact: Fact, explanations: readonly Explanation[]): boolean {
  return explanations.some(
    ({ culprits, candidates, exchanged = [] }) =>
      culprits.some((culprit) => culprit.fact === fact) ||
      candidates.includes(fact) ||
      exchanged.some(({ amounts }) => amounts.some((amount) => amount.fact === fact)),
  );
}
