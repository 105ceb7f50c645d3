import type { AuditReport } from "../jobs/audit-report";
import { ExitCode, failsOn, type FailOn } from "./exit-code";

/** What became of one file: audited, or why not. Unreadable is never clean. */
export type AuditedFile =
  | {
      readonly path: string;
      readonly report: AuditReport;
      /** Last year's workbook it was compared with. */
      readonly previous?: string;
    }
  | { readonly path: string; readonly code: string; readonly reason: string };

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
