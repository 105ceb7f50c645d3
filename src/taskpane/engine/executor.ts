import type { AuditReport } from "../../jobs/audit-report";
import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** What an audit is made of: plain data, so that it can be posted to a worker. */
export interface AuditWork {
  readonly snapshot: WorkbookSnapshot;
  /** The day the audit is made for, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Where the heavy work is done: beside the page in a worker, or in the page itself. */
export interface Executor {
  /** @throws HostError `aborted` when the signal says so. */
  audit(work: AuditWork, signal?: AbortSignal): Promise<AuditReport>;
}

/** The engine, as the page or a worker loads it. */
export interface Engine {
  audit(work: AuditWork): AuditReport;
}

/** Does the work where it is asked for; the engine is loaded with the first audit. */
export function inlineExecutor(load: () => Promise<Engine>): Executor {
  return {
    async audit(work, signal) {
      const engine = await load();
      if (signal?.aborted) throw new HostError("aborted");
      return engine.audit(work);
    },
  };
}
