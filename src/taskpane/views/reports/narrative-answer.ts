import type { Language } from "../../../audit/words/language";
import type { FindingsReport } from "../../../jobs/audit/audit-report";
import type { NarrativeReport } from "../../../jobs/narrative/narrative-report";
import { textPlaceOf } from "../../../workbook/text-place";
import { reportsText } from "./reports-text";

/** The lines that answer: how many figures there are and what they rest on. */
export function narrativeAnswer(
  { status, coverage, findings, notChecked }: NarrativeReport,
  language: Language,
): { readonly headline: string; readonly lines: readonly string[] } {
  const text = reportsText[language].narrative;
  if (status !== "checked") return { headline: text[status], lines: [] };
  const { quantities, bound, derived, unexplained } = coverage;
  return {
    headline: text.headline(quantities, bound, derived),
    lines: [text.unexplained(unexplained), text.counts(findings.length, notChecked.length)],
  };
}

/** Whether the text is one a person pasted, and not that of the workbook. */
export function isOfPastedText({ paragraphs: [first] }: Pick<NarrativeReport, "paragraphs">): boolean {
  return first !== undefined && textPlaceOf(first.cell) !== undefined;
}

/** The findings on the text as the list of findings takes them. */
export function narrativeFindings({ on, findings, notChecked }: NarrativeReport): FindingsReport {
  const outcomes = {
    passed: 0,
    withinRounding: 0,
    failed: findings.length,
    notApplicable: 0,
    notChecked: notChecked.length,
  };
  return { on, forms: [], result: { outcomes, findings, withinRounding: [], notChecked, notApplicable: [] } };
}
