import { hostErrorCodes } from "../../src/excel/error-codes";
import { faultJobs } from "../support/fault-jobs";
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

/** A fault at every sync of every job, for each code: how many were tried, and each that went wrong. */
async function main(): Promise<void> {
  let [count, complaining] = [0, 0];
  for (const job of faultJobs) {
    const trials = await FaultTrials.start(job.workbook);
    const started = performance.now();
    const results = await trials.everySync(job, () => refusals);
    trials.dispose();
    const wrong = results.filter(({ complaints }) => complaints.length > 0);
    count += results.length;
    complaining += wrong.length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${job.name}: ${results.length} faults in ${seconds} s, ${wrong.length} with complaints`);
    for (const { atSync, refusal, complaints } of wrong) {
      console.log(`  sync ${atSync} ${JSON.stringify(refusal)}: ${complaints.join("; ")}`);
    }
  }
  console.log(`${count} faults, ${complaining} with complaints`);
  if (complaining > 0) process.exitCode = 1;
}

void main();
