import type { DebtReport } from "../jobs/debt-report";
import { ExitCode, failsOn, type FailOn } from "./exit-code";

/** What became of one file: its debt, or why not. */
export type DebtFile =
  | { readonly path: string; readonly report: DebtReport }
  | { readonly path: string; readonly code: string; readonly reason: string };

/** The exit code for all files together: a file that holds no debt was asked for in vain. */
export function debtExitCode(files: readonly DebtFile[], failOn: FailOn): ExitCode {
  const reports = files.flatMap((file) => ("report" in file ? [file.report] : []));
  if (files.length === 0 || reports.length < files.length) return ExitCode.trouble;
  if (reports.some(({ status }) => status === "nothingFound")) return ExitCode.trouble;
  const fails = reports.some(({ result }) =>
    result.findings.some(({ severity }) => failsOn(severity, failOn)),
  );
  return fails ? ExitCode.findings : ExitCode.clean;
}
