import type { Severity } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import { natureWords } from "../../audit/words/natures";
import { render } from "../../audit/words/render";
import { markPalette, type Mark } from "../../jobs/audit/mark";
import { commentsOfMarks } from "../../jobs/audit/mark-comments";
import type { FindingsReport } from "../../jobs/audit/audit-report";
import { addressWords } from "../present/address-list";

/** The cell of a mark as the rows of a preview know it. */
export function markId({ cell }: Mark): string {
  return addressWords(cell);
}

const gravity: readonly Severity[] = ["error", "warning", "info"];

/** One mark for each cell a finding speaks of whose nature is painted; of two natures the graver. */
export function marksOf(report: FindingsReport): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of gravity) {
    if (markPalette[severity] === undefined) continue;
    for (const finding of report.result.findings.filter((each) => each.severity === severity)) {
      for (const cell of finding.cells) {
        const mark = { cell, nature: severity };
        if (!marks.has(markId(mark))) marks.set(markId(mark), mark);
      }
    }
  }
  return [...marks.values()];
}

/** A mark for each cell of each finding, with the sentence that a comment there is to say. */
export function marksWithSentences({ result }: FindingsReport, language: Language): readonly Mark[] {
  return result.findings.flatMap((finding) => {
    const { severity: nature } = finding;
    const word = natureWords[language][nature];
    const problem = render(finding, language);
    const sentence = language === "zh" ? `【${word}】${problem}` : `${word}: ${problem}`;
    return finding.cells.map((cell) => ({ cell, nature, sentence }));
  });
}

/** What the comments would say, by the row of the preview. */
export function markComments(report: FindingsReport, language: Language): ReadonlyMap<string, string> {
  const comments = commentsOfMarks(marksWithSentences(report, language), markPalette);
  return new Map(comments.map((comment) => [addressWords(comment), comment.text]));
}
