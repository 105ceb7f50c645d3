import { builtInClassification } from "./built-in-classification";
import type { ClassificationKind } from "./code";

/** Whether a code stands in a year, or another took over what it meant. */
export type CodeValidity =
  { readonly isValid: true } | { readonly isValid: false; readonly successors: readonly string[] };

/**
 * Whether a code (科目编码) may be used in a year. A code that the list no longer has, since others took over, is not valid
 * from the year in which that is certain.
 *
 * @returns `undefined` when it cannot be said: the list lacks the code or does not cover the year, or the take-over fell
 *   in some year around it.
 */
export function validityOf(
  code: string,
  kind: ClassificationKind,
  year: number,
  classification = builtInClassification(),
): CodeValidity | undefined {
  if (classification.entry(code, kind) !== undefined) {
    return classification.covers(kind, year) ? { isValid: true } : undefined;
  }
  const takeOvers = classification.successors.filter((successor) => successor.code === code);
  if (takeOvers.length === 0) return undefined;
  if (takeOvers.every(({ since }) => year >= since.to)) {
    return { isValid: false, successors: takeOvers.map(({ successor }) => successor) };
  }
  return takeOvers.every(({ since }) => year < since.from) ? { isValid: true } : undefined;
}
