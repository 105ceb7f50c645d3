import type { AuditReport } from "../../src/jobs/audit/audit-report";
import type { Host } from "../../src/workbook/host";

/** The day and the moment of every job that is refused. */
export const on = "2026-11-21";
export const at = "2026-11-21T09:00:00+08:00";

/** A job bound in the add-in, and how the workbook stands before it. */
export interface FaultJob {
  readonly name: string;
  readonly workbook: () => Uint8Array;
  readonly prepare: (host: Host) => Promise<unknown>;
  readonly run: (host: Host, report: AuditReport) => Promise<unknown>;
  /** It goes the way of another job through the journal with other edits: some of its syncs stand for all. */
  readonly goesAnothersWay?: true;
}

export const nothing = async () => undefined;
