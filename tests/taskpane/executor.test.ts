import { executorOf, inlineExecutor } from "../../src/taskpane/engine/executor";
import {
  workerExecutor,
  type EngineWorker,
  type WorkerAnswer,
} from "../../src/taskpane/engine/worker-executor";
import { SnapshotBuilder } from "../../src/workbook/snapshot-builder";
import { sampleDebtReport } from "./sample-debt";
import { sampleEngine } from "./sample-engine";
import { sampleReport } from "./sample-jobs";

const work = { snapshot: new SnapshotBuilder().build(), on: "2026-11-21" };
const report = sampleReport();
const inline = inlineExecutor(() => Promise.resolve(sampleEngine({ audit: report })));

/** A worker that answers as told: at once, with an error event, or never. */
function fakeWorker(answer: WorkerAnswer | "error" | "never") {
  const listeners = new Map<string, (event: unknown) => void>();
  const terminate = jest.fn();
  const orders: unknown[] = [];
  const worker = {
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      void listeners.set(type, listener),
    postMessage: (order: unknown) => {
      orders.push(order);
      if (answer === "never") return;
      const [type, event] = answer === "error" ? ["error", {}] : ["message", { data: answer }];
      queueMicrotask(() => listeners.get(type as string)!(event));
    },
    terminate,
  };
  return { start: () => worker as unknown as EngineWorker, terminate, orders };
}

const refusing = executorOf(() => Promise.reject(new Error("not asked for")));

describe("workerExecutor", () => {
  test("hands back the worker's report and keeps the worker for the next work", async () => {
    const { start, terminate, orders } = fakeWorker({ answer: report });
    const starting = jest.fn(start);
    const executor = workerExecutor(starting, refusing);
    expect(await executor.audit(work)).toBe(report);
    expect(await executor.audit(work)).toBe(report);
    expect(orders).toHaveLength(2);
    expect(starting).toHaveBeenCalledTimes(1);
    expect(terminate).not.toHaveBeenCalled();
  });

  test("keeps one worker of two that worked at once", async () => {
    const workers = [fakeWorker({ answer: report }), fakeWorker({ answer: report })];
    const notStarted = [...workers];
    const executor = workerExecutor(() => notStarted.shift()!.start(), refusing);
    await Promise.all([executor.audit(work), executor.audit(work)]);
    expect(notStarted).toEqual([]);
    expect(workers.map(({ terminate }) => terminate.mock.calls.length).sort()).toEqual([0, 1]);
  });

  test("tells the worker which task it is", async () => {
    const debt = sampleDebtReport();
    const { start, orders } = fakeWorker({ answer: debt });
    expect(await workerExecutor(start, refusing).debt(work)).toBe(debt);
    expect(orders).toEqual([{ task: "debt", work }]);
  });

  test("ends the worker at once when the person stops", async () => {
    const { start, terminate } = fakeWorker("never");
    const controller = new AbortController();
    const audit = workerExecutor(start, refusing).audit(work, controller.signal);
    controller.abort();
    await expect(audit).rejects.toMatchObject({ code: "aborted" });
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  test("starts nothing that was stopped before", async () => {
    const start = jest.fn();
    const audit = workerExecutor(start, refusing).audit(work, AbortSignal.abort());
    await expect(audit).rejects.toMatchObject({ code: "aborted" });
    expect(start).not.toHaveBeenCalled();
  });

  test.each([
    {
      name: "cannot be started",
      start: () => {
        throw new Error("refused");
      },
    },
    { name: "cannot be loaded", start: fakeWorker("error").start },
  ])("does the work in the page where a worker $name", async ({ start }) => {
    expect(await workerExecutor(start, inline).audit(work)).toBe(report);
  });

  test("passes on what the engine refused, with its reason", async () => {
    const refused = { code: "encrypted" as const, data: { path: "2024年.xlsx" } };
    const { start } = fakeWorker({ refused });
    await expect(workerExecutor(start, refusing).audit(work)).rejects.toMatchObject(refused);
  });

  test("passes on a fault of the engine and ends the worker it happened in", async () => {
    const { start, terminate } = fakeWorker({ fault: "RangeError: x" });
    await expect(workerExecutor(start, refusing).audit(work)).rejects.toThrow("RangeError: x");
    expect(terminate).toHaveBeenCalledTimes(1);
  });
});

test("the page does no work that was stopped while the engine was loaded", async () => {
  const audit = jest.fn();
  const controller = new AbortController();
  const executor = inlineExecutor(() => {
    controller.abort();
    return Promise.resolve({ ...sampleEngine(), audit });
  });
  await expect(executor.audit(work, controller.signal)).rejects.toMatchObject({ code: "aborted" });
  expect(audit).not.toHaveBeenCalled();
});
