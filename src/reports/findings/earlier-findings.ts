import type { Severity } from "../../audit/finding";

/** A finding of an earlier result, as far as a comparison needs it. */
export interface EarlierFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Whether a finding was there the last time. */
export type SinceLastTime = "new" | "unchanged";

/** What became of a workbook's findings since an earlier result. */
export interface ComparedFindings {
  since(id: string): SinceLastTime;
  /** Found then, and found no more (已改正). */
  readonly fixed: readonly EarlierFinding[];
}

/** Compares findings with those of an earlier result, by their ids: rows moved since, or other findings, change nothing. */
export function compareFindings(
  findings: readonly { readonly id: string }[],
  earlier: readonly EarlierFinding[],
): ComparedFindings {
  const then = new Set(earlier.map(({ id }) => id));
  const now = new Set(findings.map(({ id }) => id));
  return {
    since: (id) => (then.has(id) ? "unchanged" : "new"),
    fixed: earlier.filter(({ id }) => !now.has(id)),
  };
}
