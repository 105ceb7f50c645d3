import { builtInClassification } from "./built-in-classification";
import type { ClassificationKind } from "./code";
import { nameKey } from "./name-key";

/** Whether a code stands in a year, or another took over what it meant. */
export type CodeValidity =
  { readonly isValid: true } | { readonly isValid: false; readonly successors: readonly string[] };

/**
 * Whether a code (科目编码) may be used in a year, for what a name says where one is given: 30311 stood for 住房公积金
 * until 30113 took it over, and is the code of another item now. What was taken over is not valid from the year in which
 * that is certain.
 *
 * @param name - 科目名称 as printed beside the code.
 * @returns `undefined` when it cannot be said: the list lacks the code or does not cover the year, or the take-over fell
 *   in some year around it.
 */
export function validityOf(
  code: string,
  kind: ClassificationKind,
  year: number,
  name?: string,
  classification = builtInClassification(),
): CodeValidity | undefined {
  const entry = classification.entry(code, kind);
  const takeOvers = classification.successors.filter(
    (each) => each.code === code && (name === undefined ? !entry : nameKey(name) === nameKey(each.name)),
  );
  if (takeOvers.length === 0) {
    return entry && classification.covers(kind, year) ? { isValid: true } : undefined;
  }
  if (takeOvers.every(({ since }) => year >= since.to)) {
    return { isValid: false, successors: takeOvers.map(({ successor }) => successor) };
  }
  return takeOvers.every(({ since }) => year < since.from) ? { isValid: true } : undefined;
}
