import type { AuditReport, Consolidated } from "../../jobs/audit/audit-report";
import type { ComparedWith } from "./audit-workers";
import { ExitCode, failsOn, type FailOn } from "../exit-code";
import type { UnusableFile } from "../meant-workbooks";

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
