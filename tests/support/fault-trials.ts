import { auditHost } from "../../src/jobs/audit/audit";
import type { AuditReport } from "../../src/jobs/audit/audit-report";
import { recover } from "../../src/jobs/writing/recover";
import { undo } from "../../src/jobs/writing/undo";
import { seal } from "../../src/jobs/writing/seal";
import type { Fault } from "../../src/workbench/xdm/faults";
import { describeHostError } from "../../src/workbook/describe-host-error";
import { HostError, type HostErrorCode } from "../../src/workbook/host-error";
import { excelInNode, type ExcelInNode } from "./excel-in-node";
import type { FaultJob } from "./fault-job";
import { snapshotLines } from "./snapshot-lines";

/** How Excel refuses: one of its codes, before a batch, within it, or after it with the answer lost. */
export type Refusal = Omit<Fault, "atSync">;

export interface TrialResult {
  readonly job: string;
  readonly atSync: number;
  readonly refusal: Refusal;
  /** How the job ended; `undefined` when it got over the refusal, as reading does in smaller pieces. */
  readonly endedWith: HostErrorCode | undefined;
  /** What was not as it must be; empty when all was. */
  readonly complaints: readonly string[];
}

/**
 * Refuses a sync of a job and looks what becomes of the workbook. After `recover` it must stand as before the job or
 * as after it, never between; and from there undo must lead back to the workbook as it was opened.
 */
export class FaultTrials {
  private constructor(
    private readonly open: ExcelInNode,
    private readonly report: AuditReport,
    private readonly clean: string,
  ) {}

  static async start(workbook: FaultJob["workbook"]): Promise<FaultTrials> {
    const open = await excelInNode(workbook());
    const report = await auditHost(open.host, { on: "2026-11-21" });
    return new FaultTrials(open, report, await said(open));
  }

  /** Refuses each sync of a job in turn, in each of the ways asked for. */
  async everySync(job: FaultJob, refusalsAt: (sync: number) => readonly Refusal[]): Promise<TrialResult[]> {
    const { excel, host } = this.open;
    await job.prepare(host);
    const before = await said(this.open);
    excel.resetCounters();
    await job.run(host, this.report);
    const { syncs } = excel.counters;
    const after = await said(this.open);
    await this.cleanUp(after);
    const ends = [before, after];

    const results: TrialResult[] = [];
    for (let atSync = 1; atSync <= syncs; atSync += 1) {
      for (const refusal of refusalsAt(atSync)) {
        results.push({
          job: job.name,
          atSync,
          refusal,
          ...(await this.trial(job, { ...refusal, atSync }, ends)),
        });
      }
    }
    return results;
  }

  dispose(): void {
    this.open.excel.dispose();
  }

  private async trial(
    job: FaultJob,
    fault: Fault,
    ends: readonly string[],
  ): Promise<Pick<TrialResult, "endedWith" | "complaints">> {
    const { excel, host } = this.open;
    const complaints: string[] = [];
    await job.prepare(host);
    excel.resetCounters();
    excel.faults.inject(fault);
    const error: unknown = await job.run(host, this.report).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    excel.faults.clear();
    if (error !== undefined) complaints.push(...wordsMissing(error));
    if (excel.errors.length > 0) complaints.push(`uncaught: ${excel.errors.map(String).join("; ")}`);

    await recover(host);
    const settled = await said(this.open);
    if (!ends.includes(settled)) complaints.push(`left between: ${difference(ends[0]!, settled)}`);
    complaints.push(...(await this.cleanUp(settled)));
    return { endedWith: error instanceof HostError ? error.code : undefined, complaints };
  }

  /** Undoes what stands and forgets it; what that leaves unlike the workbook as it was opened. */
  private async cleanUp(standing: string): Promise<string[]> {
    const { host } = this.open;
    if (standing !== this.clean) await undo(host);
    const undone = standing === this.clean ? standing : await said(this.open);
    await seal(host);
    return undone === this.clean ? [] : [`not restored: ${difference(this.clean, undone)}`];
  }
}

/** Every failure is a `HostError` that people can read in both languages. */
function wordsMissing(error: unknown): string[] {
  if (!(error instanceof HostError)) return [`no HostError: ${String(error)}`];
  const sentences = (["zh", "en"] as const).map((language) => describeHostError(error, language));
  return sentences.filter((sentence) => sentence.length < 6 || /[{}]|undefined/.test(sentence));
}

/** All the workbook says, its journal apart. */
async function said({ host }: ExcelInNode): Promise<string> {
  return snapshotLines(
    await host.read("all", ["formulas", "numberFormats", "fills", "hidden", "comments"]),
  ).join("\n");
}

function difference(expected: string, found: string): string {
  const [old, made] = [expected.split("\n"), found.split("\n")];
  const gone = old.filter((line) => !made.includes(line)).map((line) => `-${line}`);
  const come = made.filter((line) => !old.includes(line)).map((line) => `+${line}`);
  return [...gone, ...come].slice(0, 6).join(" | ");
}
