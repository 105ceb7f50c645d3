import type { Finding, NotChecked } from "../../audit/finding";
import type { BookPart } from "../../narrative/book-parts";
import type { Words } from "../../templates/template";

/** What one row of the inspector's sheet is about: 及时性, a part of the book, a form, or what belongs to none. */
export type CheckSubject =
  | { readonly kind: "timeliness" }
  | { readonly kind: "part"; readonly part: BookPart }
  | { readonly kind: "form"; readonly template: string; readonly title: Words }
  | { readonly kind: "rest" };

/**
 * Whether it meets the requirements (是否符合要求): 是, 否, 待说明, and two that are no pass: 部分未检查 and 未检查.
 */
export type Verdict = "met" | "notMet" | "toExplain" | "partlyChecked" | "notChecked";

/** One row of the inspector's check sheet (检查表). */
export interface CheckItem {
  readonly subject: CheckSubject;
  readonly verdict: Verdict;
  /** It stands in the book. */
  readonly isThere: boolean;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** What was found of a subject, from which its verdict follows. */
export interface FoundOfSubject extends Pick<CheckItem, "findings" | "notChecked"> {
  /** At least one rule could be asked about it. */
  readonly isChecked: boolean;
}

/** Hints do not stand against a pass; anything left unchecked does. */
export function verdictOf({ findings, notChecked, isChecked }: FoundOfSubject): Verdict {
  const has = (severity: Finding["severity"]) => findings.some((finding) => finding.severity === severity);
  if (has("error")) return "notMet";
  if (has("warning")) return "toExplain";
  if (!isChecked) return "notChecked";
  return notChecked.length > 0 ? "partlyChecked" : "met";
}
