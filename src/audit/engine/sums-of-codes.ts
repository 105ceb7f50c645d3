import type { Fact, Facts } from "../../templates/facts";
import { codeHierarchy } from "../ties/within-a-form";
import type { Explanation } from "./culprits";

/** A total or parent code with the amounts below it that it is the sum of. */
export interface SumOfCodes {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
}

/** The sums down the code column of every form. */
export function sumsOfCodes(facts: Facts): SumOfCodes[] {
  return facts.tables.flatMap((table) =>
    table.template.sections
      .filter(({ rows }) => rows.by === "code")
      .flatMap(({ key }) => codeHierarchy(table, key))
      .map(({ left, right }) => ({ whole: left[0]!, parts: right })),
  );
}

/** Whether a broken tie already speaks of the cell. */
export function isBlamed(fact: Fact, explanations: readonly Explanation[]): boolean {
  return explanations.some(
    ({ culprits, candidates, exchanged = [] }) =>
      culprits.some((culprit) => culprit.fact === fact) ||
      candidates.includes(fact) ||
      exchanged.some(({ amounts }) => amounts.some((amount) => amount.fact === fact)),
  );
}
