import type { AuditReport } from "../../jobs/audit/audit-report";
import type { Consolidation } from "../../jobs/audit/consolidate";
import type { ComparedWith } from "./audit-workers";
import { ExitCode, failsOn, type FailOn } from "../exit-code";
import type { UnusableFile } from "../meant-workbooks";

/** What a department was compared with: units summed, units without a book, files left out. */
export type Consolidated = Pick<Consolidation, "units" | "missing" | "leftOut">;

/** What became of one file: audited, or why not. Unreadable is never clean. */
export type AuditedFile =
  | ({
      readonly path: string;
      readonly report: AuditReport;
      readonly consolidated?: Consolidated;
    } & ComparedWith)
  | UnusableFile;

/** The exit code for all files together. */
export function exitCodeOf(files: readonly AuditedFile[], failOn: FailOn): ExitCode {
  if (files.length === 0 || files.some((file) => !("report" in file) || file.report.status !== "checked")) {
    return ExitCode.trouble;
  }
  const fails = files.some(
    (file) =>
      "report" in file && file.report.result.findings.some(({ severity }) => failsOn(severity, failOn)),
  );
  return fails ? ExitCode.findings : ExitCode.clean;
}
