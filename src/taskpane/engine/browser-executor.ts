import { inlineExecutor, type Executor } from "./executor";
import { workerExecutor } from "./worker-executor";

/** The executor of the page: a worker where there are workers. */
export function browserExecutor(): Executor {
  const inline = inlineExecutor(async () => (await import("./audit-engine")).auditEngine);
  return workerExecutor(() => new Worker(new URL("./audit-worker.ts", import.meta.url)), inline);
}
