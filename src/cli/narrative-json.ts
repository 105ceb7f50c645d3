import type { Language } from "../audit/words/language";
import { render } from "../audit/words/render";
import type { NarrativeReport } from "../jobs/narrative-report";
import type { NarrativeProposal } from "../jobs/write-narrative";
import { addressOf, type CellRef } from "../workbook/address";
import { jsonFrame, type JsonFrame } from "./json-frame";

/** A written text as other programs read it: its words, and what is still to be filled in. */
export function writtenJson(
  file: string,
  { status, title, text, blanks }: NarrativeProposal,
  frame: JsonFrame,
): string {
  return jsonFrame(
    [
      {
        path: file,
        status: status === "ready" ? "written" : "unrecognised",
        title,
        text,
        blanks: blanks.map(({ key, label }) => ({ key, label })),
      },
    ],
    frame,
  );
}

/** A text that was read: paragraphs, figures with what they rest on, findings and corrected sentences. */
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
        paragraphs: paragraphs.map(({ cell, ...paragraph }) => ({ ...paragraph, cell: cellJson(cell) })),
        figures: figures.map(({ binding, ...figure }) => ({
          ...figure,
          binding: "cell" in binding ? { ...binding, cell: binding.cell && cellJson(binding.cell) } : binding,
        })),
        findings: findings.map((finding) => ({
          ...finding,
          message: render(finding, language),
          cells: finding.cells.map(cellJson),
        })),
        corrections: corrections.map(({ cell, ...correction }) => ({
          ...correction,
          cell: cell && cellJson(cell),
        })),
        notChecked: report.notChecked.map(({ rule, reason }) => ({ rule, reason })),
      },
    ],
    frame,
  );
}

function cellJson({ sheet, row, column }: CellRef): object {
  return { sheet, address: addressOf({ row, column }) };
}
