import { faultJobs } from "../support/fault-jobs";
import { FaultTrials, type Refusal } from "../support/fault-trials";

jest.setTimeout(300_000);

/** Met by every sync: cut off within the batch, and done with the answer lost. */
const always: readonly Refusal[] = [
  { code: "GeneralException", afterActions: 1 },
  { code: "InvalidOrTimedOutSession", losesAnswer: true },
];

/** Refused before they begin, syncs meet these in turn, so that each job meets each; all with all is the benchmark. */
const inTurn: readonly Refusal[] = [
  { code: "AccessDenied" },
  { code: "InvalidOperationInCellEditMode" },
  { code: "ResponsePayloadSizeLimitExceeded" },
  { code: "ActivityLimitReached" },
];

describe("a fault at every sync", () => {
  let trials: FaultTrials;
  beforeAll(async () => {
    trials = await FaultTrials.start();
  });
  afterAll(() => trials?.dispose());

  test.each(faultJobs)("of $name leaves all or nothing, and says so", async (job) => {
    const started = Date.now();
    const results = await trials.everySync(job, (atSync) => [...always, inTurn[atSync % inTurn.length]!]);
    const syncs = Math.max(...results.map(({ atSync }) => atSync));
    process.stdout.write(
      `Faults in ${job.name}: ${results.length} trials over ${syncs} syncs, ${Date.now() - started} ms.\n`,
    );
    expect(results).toHaveLength(syncs * 3);
    expect(results.filter(({ complaints }) => complaints.length > 0)).toEqual([]);
    const unnoticed = results.filter(({ endedWith }) => endedWith === undefined);
    expect(new Set(unnoticed.map(({ refusal }) => refusal.code))).toEqual(
      new Set(unnoticed.map(() => "ResponsePayloadSizeLimitExceeded")),
    );
  });
});
