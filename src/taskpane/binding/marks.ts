import type { Severity } from "../../audit/finding";
import { markPalette, type Mark } from "../../jobs/mark";
import type { FindingsReport } from "../../jobs/audit-report";
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
