import { inlineExecutor, type Executor } from "./executor";
import { workerExecutor } from "./worker-executor";

/** The executor of the page: a worker where there are workers. */
export function browserExecutor(): Executor {
  const inline = inlineExecutor(async () => (await import("./engine")).engine);
  return workerExecutor(
    () => new Worker(/* webpackChunkName: "engine" */ new URL("./engine-worker.ts", import.meta.url)),
    inline,
  );
}
