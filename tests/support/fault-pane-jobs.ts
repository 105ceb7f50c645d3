import { auditHost } from "../../src/jobs/audit/audit";
import { hostJobs } from "../../src/taskpane/binding/host-jobs";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import type { WriteManner, WriteRequest } from "../../src/taskpane/pane-jobs/write-jobs";
import type { Host } from "../../src/workbook/host";
import { nothing, on, type FaultJob } from "./fault-job";
import { surroundingsOf, untold } from "./fault-surroundings";
import { faultyBudget } from "./fault-workbooks";

function paneOf(host: Host): PaneJobs {
  const still = untold(host);
  return hostJobs(still, surroundingsOf(still));
}

/** Opens the preview of a write and confirms all it shows, as a person does who looks and agrees. */
async function confirmed(jobs: PaneJobs, request: WriteRequest, manner: Partial<WriteManner> = {}) {
  const preview = await jobs.preview(request, "zh");
  const rowIds = preview.rows.map(({ id }) => id);
  if (rowIds.length === 0) throw new RangeError(`${request.kind} writes nothing`);
  return jobs.apply(preview, rowIds, { destination: "inPlace", withComments: false, ...manner });
}

const inPane = (
  name: string,
  run: (jobs: PaneJobs, report: Parameters<FaultJob["run"]>[1]) => Promise<unknown>,
  prepare: FaultJob["prepare"] = nothing,
): FaultJob => ({
  name: `in the pane: ${name}`,
  workbook: faultyBudget,
  prepare,
  run: (host, report) => run(paneOf(host), report),
});

const marked = async (host: Host) =>
  confirmed(paneOf(host), { kind: "marks", report: await auditHost(host, { on }) });

/** What a person does in the pane: the way from its buttons to the workbook and back. */
export const paneJobTrials: readonly FaultJob[] = [
  inPane("audit", (jobs) => jobs.audit("workbook", () => undefined, new AbortController().signal)),
  inPane("jump to a cell", (jobs) => jobs.goTo({ sheet: "三公", row: 6, column: 0 })),
  inPane("preview of marks", (jobs, report) => jobs.preview({ kind: "marks", report }, "zh")),
  {
    ...inPane("marks with comments", (jobs, report) =>
      confirmed(jobs, { kind: "marks", report }, { withComments: true }),
    ),
    goesAnothersWay: true,
  },
  {
    ...inPane("marks cleared", (jobs) => confirmed(jobs, { kind: "clearMarks" }), marked),
    goesAnothersWay: true,
  },
  { ...inPane("undo", (jobs) => jobs.undo(), marked), goesAnothersWay: true },
  inPane("recovery on opening", (jobs) => jobs.recover(), marked),
  {
    ...inPane("fixes listed on a new sheet", (jobs, { fixes = [] }) =>
      confirmed(jobs, { kind: "fixes", fixes }, { destination: "newSheet" }),
    ),
    goesAnothersWay: true,
  },
];
