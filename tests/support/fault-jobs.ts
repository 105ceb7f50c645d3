import { auditHost } from "../../src/jobs/audit";
import { clearMarks } from "../../src/jobs/clear-marks";
import { mark, type MarkRequest } from "../../src/jobs/mark";
import { recover } from "../../src/jobs/recover";
import { undo } from "../../src/jobs/undo";
import { writeFindings } from "../../src/jobs/write-findings";
import type { AuditReport } from "../../src/jobs/audit-report";
import type { Host } from "../../src/workbook/host";
import { Journal } from "../../src/workbook/journal";
import { smallRow, smallWorkbook } from "../workbench/support/small-workbook";
import { smallBudget } from "./small-budget";

const on = "2026-11-21";
const at = "2026-11-21T09:00:00+08:00";

/** Two sheets of a small budget, one formula among them, in which the total of 三公经费 is not its parts. */
export function faultyWorkbook(): Uint8Array {
  const { 收支, 三公 } = smallBudget();
  const sheets = Object.entries({ 收支: 收支!, 三公: 三公! });
  收支![14]![1] = "=B8|2345678.9";
  三公![6]![0] = 5.95;
  return smallWorkbook(
    sheets.map(([name, rows]) => ({
      name,
      rows: rows.map((cells, i) => smallRow(i + 1, cells)).join(""),
    })),
  );
}

/** Cells of two sheets, one of them twice: several edits, so that a write can be cut off between them. */
const request: MarkRequest = {
  marks: [
    { cell: { sheet: "收支", row: 7, column: 1 }, nature: "error" },
    { cell: { sheet: "收支", row: 16, column: 3 }, nature: "warning" },
    { cell: { sheet: "三公", row: 6, column: 0 }, nature: "error" },
  ],
  at,
};

/** A job bound in the add-in, and how the workbook stands before it. */
export interface FaultJob {
  readonly name: string;
  readonly prepare: (host: Host) => Promise<unknown>;
  readonly run: (host: Host, report: AuditReport) => Promise<unknown>;
}

const nothing = async () => undefined;
const marked = (host: Host) => mark(host, request);

/** What a crash leaves behind: a write on record as intended, of which one cell was never painted. */
async function cutOff(host: Host): Promise<void> {
  const entry = await marked(host);
  await new Journal(host.state).settle(entry!.id, "intended");
  const fills = [{ row: 6, column: 0, color: null }];
  await host.apply({ purpose: "crash", edits: [{ kind: "setFills", sheet: "三公", fills }] });
}

export const faultJobs: readonly FaultJob[] = [
  { name: "audit", prepare: nothing, run: (host) => auditHost(host, { on }) },
  { name: "mark", prepare: nothing, run: marked },
  {
    name: "findings sheet",
    prepare: nothing,
    run: (host, report) => writeFindings(host, { report, language: "zh", at }),
  },
  { name: "clear marks", prepare: marked, run: (host) => clearMarks(host) },
  { name: "undo", prepare: marked, run: (host) => undo(host) },
  { name: "recover", prepare: cutOff, run: (host) => recover(host) },
];
