import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inTurn } from "../../src/cli/in-turn";
import { workerThreads } from "../../src/cli/thread-workers";

/** A thread that answers with its number and dies of some files. */
const thread = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", ({ kind, task: { file } }) => {
  if (file === "dies") process.exit(3);
  if (file === "throws") throw new Error("a fault");
  setTimeout(() => parentPort.postMessage({ file: kind + " " + file + " " + threadId }), 5);
});`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-threads-"));
  writeFileSync(path.join(folder, "thread.js"), thread);
});
afterAll(() => rmSync(folder, { recursive: true }));

const withThreads = async (count: number, files: readonly string[]) => {
  const workers = workerThreads(count, path.join(folder, "thread.js"));
  const answers = await inTurn(files, 8, (file) => workers.identify({ file }));
  await workers.close();
  return answers.map((answer) => ("trouble" in answer ? answer.trouble.code : answer.file));
};

test("no more threads than asked for, however many ask at once", async () => {
  const answers = await withThreads(2, ["a", "b", "c", "d", "e", "f"]);
  expect(answers.map((answer) => answer.split(" ")[1])).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(new Set(answers.map((answer) => answer.split(" ")[2])).size).toBe(2);
});

test("a thread that dies takes only its own file with it", async () => {
  const answers = await withThreads(2, ["a", "dies", "b", "throws", "c", "dies", "d"]);
  expect(answers.map((answer) => answer.split(" ")[1] ?? answer)).toEqual([
    "a",
    "unknown",
    "b",
    "unknown",
    "c",
    "unknown",
    "d",
  ]);
});

test("a task goes to a thread as an audit", async () => {
  const workers = workerThreads(1, path.join(folder, "thread.js"));
  const answer = await workers.audit({ file: "a", on: "2026-11-21" });
  await workers.close();
  expect(answer).toMatchObject({ file: expect.stringContaining("audit a") });
});
