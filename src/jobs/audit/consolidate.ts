import { departmentIsSumOfItsUnits } from "../../audit/checks/department-is-sum-of-its-units";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readBook } from "./audit";
import { auditBook } from "./audit-book";
import type { AuditReport, Consolidated } from "./audit-report";
import type { NamedSnapshot } from "./read-book";
import { withUnits, type UnitsOptions } from "./units-of-department";

/** What came of putting units together (汇总核对). */
export interface Consolidation extends Consolidated {
  /** On the department's book. */
  readonly report: AuditReport;
}

/** Lays a department's book beside the sum of its units' books (部门＝Σ单位), and asks nothing else of it. Pure. */
export function consolidate(
  department: WorkbookSnapshot,
  books: readonly NamedSnapshot[],
  options: UnitsOptions,
): Consolidation {
  const rules = { ties: [], checks: [departmentIsSumOfItsUnits] };
  const { book, consolidated } = withUnits(readBook(department, { ...options, rules }), books, options);
  return { report: auditBook({ ...book, rules }, options), ...consolidated };
}
