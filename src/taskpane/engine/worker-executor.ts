import { HostError, type HostErrorCode } from "../../workbook/host-error";
import { executorOf, type Answers, type Executor, type Task, type Works } from "./executor";

/** What a worker is told to do. */
export type Order<T extends Task = Task> = {
  [K in T]: { readonly task: K; readonly work: Works[K] };
}[T];

/** What a worker answers to an order. */
export type WorkerAnswer<T extends Task = Task> =
  | { readonly answer: Answers[T] }
  | { readonly refused: { readonly code: HostErrorCode; readonly data: HostError["data"] } }
  | { readonly fault: string };

/** The part of a Worker that is used, so that tests need none. */
export type EngineWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/**
 * Does the work in a worker of its own, which is ended with the work or when it is given up: nothing goes on unseen.
 *
 * @param start - Starts a worker; where it throws or the worker cannot be loaded, `otherwise` does the work.
 */
export function workerExecutor(start: () => EngineWorker, otherwise: Executor): Executor {
  return executorOf(async (task, work, signal) => {
    if (signal?.aborted) throw new HostError("aborted");
    const answered = await askWorker(start, task, work, signal);
    if (answered === "noWorker") return otherwise[task](work, signal);
    if ("refused" in answered) throw new HostError(answered.refused.code, answered.refused.data);
    if ("fault" in answered) throw new Error(answered.fault);
    return answered.answer;
  });
}

function askWorker<T extends Task>(
  start: () => EngineWorker,
  task: T,
  work: Works[T],
  signal: AbortSignal | undefined,
): Promise<WorkerAnswer<T> | "noWorker"> {
  return new Promise((resolve, reject) => {
    let worker: EngineWorker;
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
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer<T>>) => {
      end();
      resolve(data);
    });
    worker.postMessage({ task, work });
  });
}
