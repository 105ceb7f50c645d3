import { auditFacets } from "../../jobs/audit/audit-facets";
import type { AuditReport, RecognisedForm } from "../../jobs/audit/audit-report";
import { columnLimit, rowLimit, type RangeRef } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { AuditScope } from "../pane-jobs/audit-jobs";
import type { ReadScope } from "./edit-watch";

/** What was read for an audit, and what the audit said of it. */
export interface AuditedScope {
  readonly read: ReadScope;
  readonly snapshot: WorkbookSnapshot;
  readonly report: AuditReport;
}

interface ScopeOptions {
  /** Sheets read along, which the audit compares with; none of them where the person is on one. */
  readonly besides?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Audits the workbook, the sheet the person is on, or the tables the selection touches. A table is audited whole: half
 * of one would add up to nothing, and each of its sums would be accused.
 *
 * @throws HostError `invalidArgument` when nothing is selected.
 */
export async function auditInScope(
  host: Host,
  scope: AuditScope,
  audit: (snapshot: WorkbookSnapshot) => Promise<AuditReport>,
  { besides = [], signal }: ScopeOptions = {},
): Promise<AuditedScope> {
  const selected = scope === "workbook" ? undefined : await host.selection();
  if (scope !== "workbook" && !selected) throw new HostError("invalidArgument");
  const others = selected && !besides.includes(selected.sheet) ? besides : [];
  const read = selected ? [selected.sheet, ...others] : "all";
  const audited = await auditOf(host, read, audit, signal);
  const tables = scope === "selection" && selected ? tablesAt(audited.report.forms, selected) : undefined;
  return tables ? auditOf(host, [tables, ...others], audit, signal) : audited;
}

async function auditOf(
  host: Host,
  read: ReadScope,
  audit: (snapshot: WorkbookSnapshot) => Promise<AuditReport>,
  signal: AbortSignal | undefined,
): Promise<AuditedScope> {
  const snapshot = await host.read(read, auditFacets, signal);
  return { read, snapshot, report: await audit(snapshot) };
}

/** The rows of those tables of a sheet that a range touches; `undefined` when they are all the sheet has. */
function tablesAt(forms: readonly RecognisedForm[], range: RangeRef): RangeRef | undefined {
  const starts = forms
    .flatMap(({ cell }) => (cell.sheet === range.sheet ? [cell.row] : []))
    .sort((a, b) => a - b);
  // What stands above the first table belongs to it: its annex number, the name of the unit.
  const first = starts.findLast((start) => start <= range.row) ?? starts[0];
  const next = starts.find((start) => start >= range.row + range.rowCount && start !== first);
  if (first === undefined || (first === starts[0] && next === undefined)) return undefined;
  const row = first === starts[0] ? 0 : first;
  const rowCount = (next ?? rowLimit) - row;
  return { sheet: range.sheet, row, column: 0, rowCount, columnCount: columnLimit };
}
