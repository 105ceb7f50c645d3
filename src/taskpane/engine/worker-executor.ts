import type { AuditReport } from "../../jobs/audit-report";
import { HostError } from "../../workbook/host-error";
import type { AuditWork, Executor } from "./executor";

/** What a worker answers to an `AuditWork`. */
export type WorkerAnswer = { readonly report: AuditReport } | { readonly fault: string };

/** The part of a Worker that is used, so that tests need none. */
export type AuditWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/**
 * Does the work in a worker of its own, which is ended with the work or when it is given up: nothing goes on unseen.
 *
 * @param start - Starts a worker; where it throws or the worker cannot be loaded, `otherwise` does the work.
 */
export function workerExecutor(start: () => AuditWorker, otherwise: Executor): Executor {
  return {
    async audit(work, signal) {
      if (signal?.aborted) throw new HostError("aborted");
      const answer = await askWorker(start, work, signal);
      if (answer === "noWorker") return otherwise.audit(work, signal);
      if ("fault" in answer) throw new Error(answer.fault);
      return answer.report;
    },
  };
}

function askWorker(
  start: () => AuditWorker,
  work: AuditWork,
  signal: AbortSignal | undefined,
): Promise<WorkerAnswer | "noWorker"> {
  return new Promise((resolve, reject) => {
    let worker: AuditWorker;
    try {
      worker = start();
    } catch {
      // Some frames may not start workers; the page then does the work itself.
      resolve("noWorker");
      return;
    }
    const end = () => {
      signal?.removeEventListener("abort", giveUp);
      worker.terminate();
    };
    const giveUp = () => {
      end();
      reject(new HostError("aborted"));
    };
    signal?.addEventListener("abort", giveUp);
    worker.addEventListener("error", () => {
      end();
      resolve("noWorker");
    });
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
      end();
      resolve(data);
    });
    worker.postMessage(work);
  });
}
