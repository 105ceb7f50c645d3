import type { Severity } from "../audit/finding";

/** What the shell hears: 0 clean, 1 findings, 2 something could not be read, had no form we know, or was asked wrongly. */
export const ExitCode = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** From which severity on findings count; `never` lets all pass. */
export type FailOn = Severity | "never";

const gravity: Readonly<Record<FailOn, number>> = { never: 4, error: 3, warning: 2, info: 1 };

/** Whether a finding is grave enough to fail on. */
export function failsOn(severity: Severity, failOn: FailOn): boolean {
  return gravity[severity] >= gravity[failOn];
}
