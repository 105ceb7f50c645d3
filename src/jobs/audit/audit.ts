import type { RangeRef } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { JobOptions } from "../writing/progress";
import { auditBook } from "./audit-book";
import { auditFacets } from "./audit-facets";
import type { AuditReport } from "./audit-report";
import { decisionsOf, type RulesAsked } from "./decisions-of-book";
import { readAsDecided, type ReadBook, type ReadOptions } from "./read-book";

export interface AuditOptions extends ReadOptions, RulesAsked {}

/** Reads a snapshot for an audit: its forms, its explanation text and its own settings (政策参数, 识别更正, 自定义勾稽). Pure. */
export function readBook(snapshot: WorkbookSnapshot, options: AuditOptions): ReadBook {
  return readAsDecided(snapshot, decisionsOf(snapshot, options), options);
}

/** Audits what a snapshot holds. Pure; the same report from Excel and from files. */
export function auditSnapshot(snapshot: WorkbookSnapshot, options: AuditOptions): AuditReport {
  return auditBook(readBook(snapshot, options), options);
}

/** Reads a workbook through its host and audits it; `scope` narrows what is read. Nothing is written. */
export async function auditHost(
  host: Host,
  options: AuditOptions & JobOptions & { readonly scope?: readonly (string | RangeRef)[] },
): Promise<AuditReport> {
  const { scope = "all", signal, onProgress } = options;
  onProgress?.({ stage: "read", done: 0, total: 2 });
  const snapshot = await host.read(scope, auditFacets, signal);
  if (signal?.aborted) throw new HostError("aborted");
  onProgress?.({ stage: "audit", done: 1, total: 2 });
  const report = auditSnapshot(snapshot, options);
  onProgress?.({ stage: "done", done: 2, total: 2 });
  return report;
}
