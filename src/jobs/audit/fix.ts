import { editsOf, type SafeFix } from "../../audit/fixes/safe-fixes";
import type { Host } from "../../workbook/host";
import type { Plan } from "../../workbook/plan";
import { auditSnapshot, type AuditOptions } from "./audit";
import { auditFacets } from "./audit-facets";
import type { AuditReport } from "./audit-report";
import { preview, type PreviewRow } from "../writing/preview";
import type { JobOptions } from "../writing/progress";

/** What could be put right in a workbook, for a person to look at before anything is written. */
export interface FixProposal {
  readonly report: AuditReport;
  readonly fixes: readonly SafeFix[];
  readonly plan: Plan;
  /** Old and new, cell by cell; `restrictPlan` keeps those a person has ticked. */
  readonly rows: readonly PreviewRow[];
}

/**
 * Audits a workbook and proposes the safe fixes (修正预览): text that becomes the number it says, code zeros, notes of
 * empty forms. Nothing is written.
 *
 * @throws HostError as `write` would before it begins, such as `sheetProtected`.
 */
export async function proposeFixes(host: Host, options: AuditOptions & JobOptions): Promise<FixProposal> {
  const { signal, onProgress } = options;
  onProgress?.({ stage: "read", done: 0, total: 2 });
  const snapshot = await host.read("all", auditFacets, signal);
  onProgress?.({ stage: "audit", done: 1, total: 2 });
  const report = auditSnapshot(snapshot, options);
  const { fixes = [] } = report;
  const plan = fixPlan(fixes);
  const rows = plan.edits.length === 0 ? [] : await preview(host, plan, signal ? { signal } : {});
  onProgress?.({ stage: "done", done: 2, total: 2 });
  return { report, fixes, plan, rows };
}

/** The plan that writes safe fixes, each cell once. */
export function fixPlan(fixes: readonly SafeFix[]): Plan {
  return { purpose: "fix", edits: editsOf(fixes) };
}
