import type { Failure } from "./audit-session";

/** A finished run of a job and what has become of it since. */
export interface FinishedRun<Answer> {
  readonly answer: Answer;
  /** Time of day it ended, as printed. */
  readonly at: string;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
}

/** Where a job of the pane stands. Its answer stays readable while it runs again or after it failed. */
export interface RunSession<Answer> {
  readonly isRunning: boolean;
  readonly finished?: FinishedRun<Answer>;
  readonly failure?: Failure;
  /** The last run was stopped by the person. */
  readonly wasStopped: boolean;
}

export type RunEvent<Answer> =
  | { readonly type: "started" }
  | { readonly type: "finished"; readonly answer: Answer; readonly at: string }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly error: unknown }
  | { readonly type: "failureDismissed" }
  | { readonly type: "outdated" };

/** Before the job was ever asked for. */
export const notRun = { isRunning: false, wasStopped: false } as const;

export function runSession<Answer>(session: RunSession<Answer>, event: RunEvent<Answer>): RunSession<Answer> {
  const { finished } = session;
  const settled: RunSession<Answer> = { ...notRun, ...(finished && { finished }) };
  switch (event.type) {
    case "started":
      return { ...settled, isRunning: true };
    case "finished":
      return { ...notRun, finished: { answer: event.answer, at: event.at, isStale: false } };
    case "stopped":
      return { ...settled, wasStopped: true };
    case "failed":
      return { ...settled, failure: { during: "other", error: event.error } };
    case "failureDismissed":
      return settled;
    case "outdated":
      return finished ? { ...session, finished: { ...finished, isStale: true } } : session;
  }
}
