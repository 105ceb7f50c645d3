import { auditHost } from "../../src/jobs/audit/audit";
import { clearMarks } from "../../src/jobs/audit/clear-marks";
import { debtOfHost } from "../../src/jobs/debt/debt";
import { scanBeforeDisclosure } from "../../src/jobs/disclosure/disclose";
import { mark, type MarkRequest } from "../../src/jobs/audit/mark";
import { narrativeOfHost } from "../../src/jobs/narrative/narrative";
import { ownRulesSheetPlan } from "../../src/jobs/audit/own-rules";
import { recover } from "../../src/jobs/writing/recover";
import { redo } from "../../src/jobs/writing/redo";
import { seal } from "../../src/jobs/writing/seal";
import { threePublicOfHost } from "../../src/jobs/three-public/three-public";
import { undo } from "../../src/jobs/writing/undo";
import { write } from "../../src/jobs/writing/write";
import { writeFindings } from "../../src/jobs/audit/write-findings";
import type { AuditReport } from "../../src/jobs/audit/audit-report";
import type { Host } from "../../src/workbook/host";
import { Journal } from "../../src/workbook/journal";
import { at, nothing, on, type FaultJob } from "./fault-job";
import { paneJobTrials } from "./fault-pane-jobs";
import { ribbonTrials } from "./fault-ribbon";
import { cellWrites, sheetWrites } from "./fault-writes";
import { faultyBudget, ledgers } from "./fault-workbooks";

/** Cells of two sheets, one of them twice: several edits, so that a write can be cut off between them. */
const request: MarkRequest = {
  marks: [
    { cell: { sheet: "收支", row: 7, column: 1 }, nature: "error" },
    { cell: { sheet: "收支", row: 16, column: 3 }, nature: "warning" },
    { cell: { sheet: "三公", row: 6, column: 0 }, nature: "error" },
  ],
  at,
};

/** The same marks with comments, and one more that stands on a cell twice. */
const commented: MarkRequest = {
  ...request,
  marks: [...request.marks, request.marks[0]!].map((mark, i) => ({
    ...mark,
    sentence: `第${i + 1}处请核对。`,
  })),
};

const markedWithComments = (host: Host) => mark(host, commented);

const marked = (host: Host) => mark(host, request);

/** Marks of another audit, some in the same cells. */
const markedOtherwise = (host: Host) => mark(host, { ...request, marks: request.marks.slice(1) });

/** What a crash leaves behind: a write on record as intended, of which one cell was never painted. */
async function cutOff(host: Host): Promise<void> {
  const entry = await marked(host);
  await new Journal(host.state).settle(entry!.id, "intended");
  const fills = [{ row: 6, column: 0, color: null }];
  await host.apply({ purpose: "crash", edits: [{ kind: "setFills", sheet: "三公", fills }] });
}

async function takenBack(host: Host): Promise<void> {
  await marked(host);
  await undo(host);
}

const findings = (host: Host, report: AuditReport) => writeFindings(host, { report, language: "zh", at });
const earlierFindings = async (host: Host) => findings(host, await auditHost(host, { on }));

const job = (
  name: string,
  run: FaultJob["run"],
  prepare: FaultJob["prepare"] = nothing,
  workbook = faultyBudget,
): FaultJob => ({ name, workbook, prepare, run });

/** Every job that reads or writes a workbook. */
export const faultJobs: readonly FaultJob[] = [
  job("audit", (host) => auditHost(host, { on })),
  job("three public", (host) => threePublicOfHost(host, { on })),
  job("debt", (host) => debtOfHost(host, { on }), nothing, ledgers),
  job("reading of the text", (host) => narrativeOfHost(host, { on })),
  job("scan before disclosure", (host) => scanBeforeDisclosure(host, { on })),
  job("mark", marked),
  { ...job("mark again", markedOtherwise, marked), goesAnothersWay: true },
  job("mark with comments", markedWithComments),
  { ...job("mark with comments again", markedOtherwise, markedWithComments), goesAnothersWay: true },
  {
    ...job("clear marks with comments", (host) => clearMarks(host), markedWithComments),
    goesAnothersWay: true,
  },
  { ...job("findings sheet", findings), goesAnothersWay: true },
  { ...job("findings sheet again", findings, earlierFindings), goesAnothersWay: true },
  job("clear marks", (host) => clearMarks(host), marked),
  job("undo", (host) => undo(host), marked),
  job("redo", (host) => redo(host), takenBack),
  job("recover", (host) => recover(host), cutOff),
  job("seal", (host) => seal(host), takenBack),
  job("own rules sheet", async (host) => write(host, { plan: await ownRulesSheetPlan(host), at })),
  ...sheetWrites,
  ...cellWrites,
  ...paneJobTrials,
  ...ribbonTrials,
];
