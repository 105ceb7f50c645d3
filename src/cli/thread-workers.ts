import path from "node:path";
import { Worker } from "node:worker_threads";
import {
  troubleOf,
  type AuditAnswer,
  type AuditTask,
  type AuditWorkers,
  type IdentifyAnswer,
  type IdentifyTask,
} from "./audit/audit-workers";

/** What a thread is asked, and what it answers; one at a time. */
export type ThreadRequest =
  | { readonly kind: "audit"; readonly task: AuditTask }
  | { readonly kind: "identify"; readonly task: IdentifyTask };
export type ThreadAnswer = AuditAnswer | IdentifyAnswer;

/** A thread may take so many MiB; a workbook that needs more spoils only its own row. */
const memoryOfThread = 1024;

const besideThisOne = path.join(__dirname, "audit-thread.js");

/**
 * Worker threads of the bundle `audit-thread.js` beside this one. A thread that dies takes only the file it held
 * with it; the next file gets a new thread.
 */
export function workerThreads(count: number, bundle = besideThisOne): AuditWorkers {
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  let living = 0;
  const start = () => {
    living += 1;
    return new Worker(bundle, {
      resourceLimits: { maxOldGenerationSizeMb: memoryOfThread },
    });
  };
  const take = async () => {
    const free = idle.pop();
    if (free) return free;
    return living < count ? start() : new Promise<Worker>((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const bury = () => {
    living -= 1;
    const next = waiting.shift();
    if (next) next(start());
  };
  const ask = async <Answer extends ThreadAnswer>(request: ThreadRequest, file: string): Promise<Answer> => {
    const worker = await take();
    try {
      const answer = (await answerOf(worker, request)) as Answer;
      giveBack(worker);
      return answer;
    } catch (error) {
      bury();
      return { trouble: isOutOfMemory(error) ? tooLarge(file) : troubleOf(error, file) } as Answer;
    }
  };
  return {
    count,
    audit: (task) => ask<AuditAnswer>({ kind: "audit", task }, task.file),
    identify: (task) => ask<IdentifyAnswer>({ kind: "identify", task }, task.file),
    close: async () => {
      await Promise.all(idle.map((worker) => worker.terminate()));
    },
  };
}

function answerOf(worker: Worker, request: ThreadRequest): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const settle = () => worker.off("message", answered).off("error", failed).off("exit", ended);
    const answered = (answer: ThreadAnswer) => {
      settle();
      resolve(answer);
    };
    const failed = (error: unknown) => {
      settle();
      reject(error);
    };
    const ended = (code: number) => failed(new Error(`The thread ended with ${code}.`));
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(request);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooLarge(file: string) {
  return { code: "tooLarge" as const, data: { path: file } };
}
