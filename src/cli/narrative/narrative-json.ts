import type { Language } from "../../audit/words/language";
import type { NarrativeReport } from "../../jobs/narrative/narrative-report";
import type { NarrativeProposal } from "../../jobs/narrative/write-narrative";
import { jsonFrame, type JsonFrame } from "../json-frame";
import { cellJson, findingJson, notCheckedJson } from "../result-json";

/**
 * A written text as other programs read it: its words, and what is still to be filled in. The shape is
 * assets/schema/narrative-result.schema.json.
 */
export function writtenJson(
  file: string,
  { title, text, blanks }: NarrativeProposal,
  frame: JsonFrame,
): string {
  const left = blanks.map(({ key, label }) => ({ key, label }));
  return jsonFrame([{ path: file, status: "written", title, text, blanks: left }], frame);
}

/**
 * A text that was read: paragraphs, figures with what they rest on, findings and corrected sentences. The shape is in
 * the same schema; findings are those of an audit.
 */
export function checkedJson(
  file: string,
  report: NarrativeReport,
  language: Language,
  frame: JsonFrame,
): string {
  const { status, year, organisation, coverage, paragraphs, figures, findings, corrections } = report;
  return jsonFrame(
    [
      {
        path: file,
        status: status === "noText" ? "unrecognised" : "checked",
        year,
        organisation,
        coverage,
        paragraphs: paragraphs.map(({ cell, sheet: _sheet, ...paragraph }) => ({
          ...paragraph,
          cell: cellJson(cell),
        })),
        figures: figures.map(({ binding, ...figure }) => ({
          ...figure,
          binding: "cell" in binding ? { ...binding, cell: binding.cell && cellJson(binding.cell) } : binding,
        })),
        findings: findings.map((finding) => findingJson(finding, undefined, language)),
        corrections: corrections.map(({ cell, ...correction }) => ({
          ...correction,
          cell: cell && cellJson(cell),
        })),
        notChecked: report.notChecked.map((item) => notCheckedJson(item, language)),
      },
    ],
    frame,
  );
}
