import { builtInClassification } from "./built-in-classification";
import type { ClassificationEntry } from "./classification";
import type { ClassificationKind } from "./code";

/**
 * The name (科目名称) of a code, in a year where one is given: names change, and about 2009 some codes meant another
 * item. Between the years of a change that is not known to the year the present name is given.
 *
 * @returns `undefined` when the list lacks the code.
 */
export function nameOf(
  code: string,
  kind: ClassificationKind,
  year?: number,
  classification = builtInClassification(),
): string | undefined {
  const entry = classification.entry(code, kind);
  return entry === undefined || year === undefined ? entry?.name : nameIn(entry, year);
}

function nameIn(entry: ClassificationEntry, year: number): string {
  const meaning = entry.formerMeanings.find(({ lastYear }) => year <= lastYear);
  if (meaning !== undefined) return meaning.name;
  const old = entry.oldNames.findLast(({ replaced }) => year < replaced.from);
  return old?.name ?? entry.name;
}

/** Whether a recent document confirms the row: only then may a difference be called an error. */
export function isConfirmed(
  code: string,
  kind: ClassificationKind,
  classification = builtInClassification(),
): boolean {
  return classification.entry(code, kind)?.isConfirmed ?? false;
}

/** The codes that took over what a code meant: 30311 住房公积金 → 30113. Empty when none is known. */
export function successorsOf(code: string, classification = builtInClassification()): readonly string[] {
  return classification.successors
    .filter((successor) => successor.code === code)
    .map(({ successor }) => successor);
}
