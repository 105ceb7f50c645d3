import { useCallback, useEffect, useReducer, useRef } from "react";
import type { AuditReport } from "../../jobs/audit/audit-report";
import type { AuditScope } from "../pane-jobs/audit-jobs";
import type { PaneJobs } from "../pane-jobs/pane-jobs";
import { auditSession, emptySession, type AuditSession } from "./audit-session";

export interface AuditControl {
  readonly session: AuditSession;
  chooseScope(scope: AuditScope): void;
  start(): void;
  /** Takes over the report of an audit that was started elsewhere. */
  show(report: AuditReport): void;
  stop(): void;
  dismissFailure(): void;
  /** The workbook no longer says what was audited. */
  markOutdated(): void;
}

/** Runs audits one at a time and keeps what became of the last. */
export function useAudit(jobs: PaneJobs, timeOfDay: () => string): AuditControl {
  const [session, dispatch] = useReducer(auditSession, emptySession);
  const running = useRef<AbortController>(undefined);
  const { scope } = session;

  const start = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    dispatch({ type: "started" });
    jobs
      .audit(scope, (progress) => !signal.aborted && dispatch({ type: "progressed", progress }), signal)
      .then((report) => !signal.aborted && dispatch({ type: "finished", report, at: timeOfDay() }))
      .catch(
        (error: unknown) =>
          !signal.aborted && dispatch({ type: "failed", failure: { during: "audit", error } }),
      );
  }, [jobs, scope, timeOfDay]);

  const stop = useCallback(() => {
    running.current?.abort();
    dispatch({ type: "stopped" });
  }, []);
  const chooseScope = useCallback(
    (chosen: AuditScope) => dispatch({ type: "scopeChosen", scope: chosen }),
    [],
  );
  const show = useCallback(
    (report: AuditReport) => {
      running.current?.abort();
      dispatch({ type: "finished", report, at: timeOfDay() });
    },
    [timeOfDay],
  );
  const dismissFailure = useCallback(() => dispatch({ type: "failureDismissed" }), []);
  const markOutdated = useCallback(() => dispatch({ type: "outdated" }), []);

  useEffect(() => jobs.onOutdated(markOutdated), [jobs, markOutdated]);
  useEffect(() => () => running.current?.abort(), []);

  return { session, chooseScope, start, show, stop, dismissFailure, markOutdated };
}
