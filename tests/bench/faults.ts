import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { hostErrorCodes } from "../../src/excel/error-codes";
import { faultJobs } from "../support/fault-jobs";
import type { FaultJob } from "../support/fault-job";
import { FaultTrials, type Refusal } from "../support/fault-trials";

/** Every code before a batch begins; within it and after it, those that can come there. */
const refusals: readonly Refusal[] = [
  ...Object.keys(hostErrorCodes).map((code) => ({ code })),
  ...["AccessDenied", "GeneralException"].flatMap((code) =>
    [1, 2, 4, 8].map((afterActions) => ({ code, afterActions })),
  ),
  ...["InvalidOrTimedOutSession", "ActivityLimitReached"].map(
    (code) => ({ code, losesAnswer: true }) as const,
  ),
];

/** A fault at every sync of a job, for each code: prints how many were tried and each that went wrong. */
async function refuseEverywhere(job: FaultJob): Promise<void> {
  const trials = await FaultTrials.start(job.workbook);
  const started = performance.now();
  const results = await trials.everySync(job, () => refusals);
  trials.dispose();
  const wrong = results.filter(({ complaints }) => complaints.length > 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${job.name}: ${results.length} faults in ${seconds} s, ${wrong.length} with complaints`);
  for (const { atSync, refusal, complaints } of wrong) {
    console.log(`  sync ${atSync} ${JSON.stringify(refusal)}: ${complaints.join("; ")}`);
  }
  if (wrong.length > 0) process.exitCode = 1;
}

/** A job in a process of its own: what it printed, and whether it ended well. */
function apart(job: FaultJob): Promise<{ readonly printed: string; readonly isRight: boolean }> {
  return new Promise((resolve) => {
    let printed = "";
    const child = spawn(process.execPath, [__filename, job.name], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.on("data", (piece: Buffer) => (printed += piece.toString()));
    child.on("close", (code) => resolve({ printed, isRight: code === 0 }));
  });
}

/** The jobs named, or all of them, one to a processor; the count of faults at the end. */
async function main(names: readonly string[]): Promise<void> {
  const jobs = names.length > 0 ? faultJobs.filter(({ name }) => names.includes(name)) : [...faultJobs];
  const [only] = jobs;
  if (only && jobs.length === 1) return refuseEverywhere(only);
  let [count, wrongJobs] = [0, 0];
  const work = jobs.values();
  const one = async (): Promise<void> => {
    for (const job of work) {
      const { printed, isRight } = await apart(job);
      process.stdout.write(printed);
      count += Number(/: (\d+) faults/.exec(printed)?.[1] ?? 0);
      if (!isRight) wrongJobs += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, one));
  console.log(`${count} faults in ${jobs.length} jobs, ${wrongJobs} jobs with complaints`);
  if (wrongJobs > 0) process.exitCode = 1;
}

void main(process.argv.slice(2));
