import type { AuditReport } from "../../jobs/audit/audit-report";
import type { AuditProgress, AuditScope } from "../pane-jobs/audit-jobs";

/** What failed; its words are found when it is shown. */
export interface Failure {
  readonly during: "audit" | "write" | "other";
  readonly error: unknown;
}

/** A finished audit and what has become of it since. */
export interface FinishedAudit {
  readonly report: AuditReport;
  readonly scope: AuditScope;
  /** Time of day it ended, as printed. */
  readonly at: string;
  /** The workbook was edited after it was read. */
  readonly stale: boolean;
}

/** Where the audit of this pane stands. A result stays readable while the next audit runs or after it failed. */
export interface AuditSession {
  readonly scope: AuditScope;
  readonly running?: AuditProgress;
  readonly result?: FinishedAudit;
  readonly failure?: Failure;
  /** The last audit was stopped by the person. */
  readonly stopped: boolean;
}

export type AuditEvent =
  | { readonly type: "scopeChosen"; readonly scope: AuditScope }
  | { readonly type: "started" }
  | { readonly type: "progressed"; readonly progress: AuditProgress }
  | { readonly type: "finished"; readonly report: AuditReport; readonly at: string }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failureDismissed" }
  | { readonly type: "outdated" };

export const emptySession: AuditSession = { scope: "workbook", stopped: false };

export function auditSession(session: AuditSession, event: AuditEvent): AuditSession {
  switch (event.type) {
    case "scopeChosen":
      return { ...session, scope: event.scope };
    case "started":
      return { ...settled(session), running: { stage: "reading" } };
    case "progressed":
      return session.running ? { ...session, running: event.progress } : session;
    case "finished":
      return {
        ...settled(session),
        result: { report: event.report, scope: session.scope, at: event.at, stale: false },
      };
    case "stopped":
      return { ...settled(session), stopped: true };
    case "failed":
      return { ...settled(session), failure: event.failure };
    case "failureDismissed":
      return settled(session);
    case "outdated":
      return session.result ? { ...session, result: { ...session.result, stale: true } } : session;
  }
}

/** The session without what belongs to the last run alone. */
function settled({ scope, result }: AuditSession): AuditSession {
  return { scope, stopped: false, ...(result && { result }) };
}
