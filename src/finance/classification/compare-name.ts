import { foldText } from "../text/fold-text";
import { builtInClassification } from "./built-in-classification";
import type { ClassificationKind } from "./code";
import { nameKey } from "./name-key";
import { successorsOf } from "./name-of";

/** How a printed name stands to the list. */
export type NameComparison =
  | { readonly kind: "same" }
  /** A name it had before; `since` are the years in one of which the present name began. */
  | {
      readonly kind: "oldName";
      readonly present: string;
      readonly since: { readonly from: number; readonly to: number };
    }
  /** The same name in another spelling. */
  | { readonly kind: "variant"; readonly present: string }
  | {
      readonly kind: "different";
      readonly expected: string;
      /** A recent document confirms the row and the list covers the year: only then it may accuse. */
      readonly isConfirmed: boolean;
      /** The printed name is what the code meant long ago; where that went is in `successors`. */
      readonly isFormerMeaning: boolean;
      readonly successors: readonly string[];
    }
  /** The list lacks the code: nothing can be said. */
  | { readonly kind: "unknownCode" };

/**
 * Compares the name printed beside a code with the list (科目编码与名称). Widths, spaces, quotes and forms of brackets
 * make no difference.
 *
 * @param year - The year of the book; without it the present list is meant.
 */
export function compareName(
  code: string,
  kind: ClassificationKind,
  year: number | undefined,
  printedName: string,
  classification = builtInClassification(),
): NameComparison {
  const entry = classification.entry(code, kind);
  if (entry === undefined) return { kind: "unknownCode" };
  const printed = foldText(printedName);
  if (printed === foldText(entry.name)) return { kind: "same" };

  const key = nameKey(printedName);
  const meaning = entry.formerMeanings.find(({ name }) => nameKey(name) === key);
  if (meaning !== undefined && year !== undefined && year <= meaning.lastYear) return { kind: "same" };
  const old = entry.oldNames.find(({ name }) => foldText(name) === printed);
  if (old !== undefined && year !== undefined && year < old.replaced.to) return { kind: "same" };
  if (key === nameKey(entry.name)) return { kind: "variant", present: entry.name };
  const oldVariant = old ?? entry.oldNames.find(({ name }) => nameKey(name) === key);
  if (oldVariant !== undefined) return { kind: "oldName", present: entry.name, since: oldVariant.replaced };

  return {
    kind: "different",
    expected: entry.name,
    isConfirmed: entry.isConfirmed && (year === undefined || classification.covers(kind, year)),
    isFormerMeaning: meaning !== undefined,
    successors: meaning === undefined ? [] : successorsOf(code, classification),
  };
}
