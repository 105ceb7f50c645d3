import { faultJobs } from "../support/fault-jobs";
import { faultyBudget, ledgers } from "../support/fault-workbooks";
import { FaultTrials, type Refusal } from "../support/fault-trials";

jest.setTimeout(300_000);

/**
 * One refusal of each class, met by the syncs of a job in turn: cut off within the batch, done with the answer lost,
 * and not begun for each of the reasons. All of them at every sync is the benchmark.
 */
const inTurn: readonly Refusal[] = [
  { code: "GeneralException", afterActions: 1 },
  { code: "AccessDenied" },
  { code: "InvalidOrTimedOutSession", losesAnswer: true },
  { code: "InvalidOperationInCellEditMode" },
  { code: "ResponsePayloadSizeLimitExceeded" },
  { code: "ActivityLimitReached" },
];

/** Of a job that goes another's way, each job is refused at syncs of its own, so that together they cover the way. */
const share = 8;

const byWorkbook = [
  { book: "a budget", workbook: faultyBudget },
  { book: "ledgers", workbook: ledgers },
];

test("every job works on one of the workbooks", () => {
  const workbooks = byWorkbook.map(({ workbook }) => workbook);
  expect(faultJobs.filter(({ workbook }) => !workbooks.includes(workbook))).toEqual([]);
});

describe.each(byWorkbook)("a fault at every sync over $book", ({ workbook }) => {
  let trials: FaultTrials;
  beforeAll(async () => {
    trials = await FaultTrials.start(workbook);
  });
  afterAll(() => trials?.dispose());

  const jobs = faultJobs.filter((job) => job.workbook === workbook).map((job, index) => ({ job, index }));
  test.each(jobs)("of $job.name leaves all or nothing, and says so", async ({ job, index }) => {
    const started = Date.now();
    const isTried = (atSync: number) => !job.goesAnothersWay || atSync % share === index % share;
    const results = await trials.everySync(job, (atSync) =>
      isTried(atSync) ? [inTurn[(atSync + index) % inTurn.length]!] : [],
    );
    process.stdout.write(`Faults in ${job.name}: ${results.length} trials, ${Date.now() - started} ms.\n`);
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ complaints }) => complaints.length > 0)).toEqual([]);
    const unnoticed = results.filter(({ endedWith }) => endedWith === undefined);
    expect(new Set(unnoticed.map(({ refusal }) => refusal.code))).toEqual(
      new Set(unnoticed.map(() => "ResponsePayloadSizeLimitExceeded")),
    );
  });
});
