import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { fuzzCase, type FuzzOutcome } from "../support/fuzz/fuzz-case";
import { soundPackage } from "../support/fuzz/sound-package";

const cases = 10_000;
const longest = 10_000;
const mostMemory = 600 * 1024 * 1024;
/** One case in so many damages a whole budget of the samples; the others a small workbook. */
const largeEvery = 100;

interface Done {
  readonly seed: number;
  readonly outcome: FuzzOutcome;
  readonly milliseconds: number;
  readonly memory: number;
}

/** Runs the cases in a thread of their own, so that one that hangs is seen and named. */
function main(): void {
  const tally = new Map<string, number>();
  const crashes: string[] = [];
  let [next, slowest, memory] = [0, { seed: 0, milliseconds: 0 }, 0];
  const worker = new Worker(__filename);
  const hung = () => {
    console.log(`case ${next} hangs for more than ${longest / 1000} s`);
    process.exit(1);
  };
  let watch = setTimeout(hung, longest);
  worker.on("message", (done: Done) => {
    clearTimeout(watch);
    next = done.seed + 1;
    const kind = done.outcome
      .split(" ")
      .slice(0, done.outcome.startsWith("crashed") ? 1 : 2)
      .join(" ");
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
    if (kind === "crashed") crashes.push(`${done.seed}: ${done.outcome.slice(0, 400)}`);
    if (done.milliseconds > slowest.milliseconds) slowest = done;
    memory = Math.max(memory, done.memory);
    if (next < cases) watch = setTimeout(hung, longest);
  });
  worker.on("error", (error) => {
    console.log(`case ${next} ended the thread: ${error.message}`);
    process.exit(1);
  });
  worker.on("exit", () => {
    for (const [kind, count] of [...tally].sort((a, b) => b[1] - a[1])) console.log(`${kind}: ${count}`);
    console.log(
      `${next} cases, slowest ${slowest.milliseconds.toFixed(0)} ms (case ${slowest.seed}), ` +
        `memory at most ${(memory / 1024 / 1024).toFixed(0)} MB, ${crashes.length} crashes`,
    );
    for (const crash of crashes.slice(0, 20)) console.log(`  ${crash}`);
    if (crashes.length > 0 || memory > mostMemory || next !== cases) process.exitCode = 1;
  });
}

function runCases(): void {
  const samples = path.join(process.cwd(), "assets/samples");
  const large = (existsSync(samples) ? readdirSync(samples) : [])
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => readFileSync(path.join(samples, name)));
  for (let seed = 0; seed < cases; seed += 1) {
    const start = performance.now();
    const book = seed % largeEvery === 0 ? large[(seed / largeEvery) % large.length] : undefined;
    const outcome = fuzzCase(book ?? soundPackage, seed);
    const done: Done = {
      seed,
      outcome,
      milliseconds: performance.now() - start,
      memory: process.memoryUsage().rss,
    };
    parentPort?.postMessage(done);
  }
}

if (isMainThread) main();
else runCases();
