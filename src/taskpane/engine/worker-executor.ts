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
 * Does the work in a worker, which waits for the next work when it has answered and is ended when the work is given up:
 * nothing goes on unseen, and the engine is loaded once.
 *
 * @param start - Starts a worker; where it throws or the worker cannot be loaded, `otherwise` does the work.
 */
export function workerExecutor(start: () => EngineWorker, otherwise: Executor): Executor {
  const waiting: EngineWorker[] = [];
  return executorOf(async (task, work, signal) => {
    if (signal?.aborted) throw new HostError("aborted");
    const worker = waiting.pop() ?? started(start);
    const answered = worker ? await askWorker(worker, task, work, signal) : "noWorker";
    if (answered === "noWorker") return otherwise[task](work, signal);
    if ("fault" in answered || waiting.length > 0) worker?.terminate();
    else if (worker) waiting.push(worker);
    if ("refused" in answered) throw new HostError(answered.refused.code, answered.refused.data);
    if ("fault" in answered) throw new Error(answered.fault);
    return answered.answer;
  });
}

/** Some frames may not start workers; the page then does the work itself. */
function started(start: () => EngineWorker): EngineWorker | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}

function askWorker<T extends Task>(
  worker: EngineWorker,
  task: T,
  work: Works[T],
  signal: AbortSignal | undefined,
): Promise<WorkerAnswer<T> | "noWorker"> {
  return new Promise((resolve, reject) => {
    const asking = new AbortController();
    const heard = { signal: asking.signal };
    const giveUp = () => {
      asking.abort();
      worker.terminate();
      reject(new HostError("aborted"));
    };
    signal?.addEventListener("abort", giveUp, heard);
    const onError = () => {
      asking.abort();
      worker.terminate();
      resolve("noWorker");
    };
    worker.addEventListener("error", onError, heard);
    const onMessage = ({ data }: MessageEvent<WorkerAnswer<T>>) => {
      asking.abort();
      resolve(data);
    };
    worker.addEventListener("message", onMessage, heard);
    worker.postMessage({ task, work });
  });
}
