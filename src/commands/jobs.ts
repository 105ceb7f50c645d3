import type { AuditReport } from "../jobs/audit/audit-report";
import type { ConversionProposal } from "../jobs/functions/convert-functions";
import type { EntryHeader } from "../workbook/journal-entry";

/** What the buttons of the ribbon start. Each leaves its result in the workbook; the pane need not be open. */
export interface Jobs {
  /** Audits the workbook, or only the tables within the selection, and writes the findings sheet (审核结果). */
  audit(scope: "workbook" | "selection"): Promise<AuditReport>;
  /** Takes back the last write; what it was. */
  undo(): Promise<EntryHeader>;
  /** Takes every mark of the audit away; in how many places. */
  clearMarks(): Promise<number>;
  /** Turns the functions of ours in the selected cells into built-in formulas or values; how many of each. */
  convertFunctions(): Promise<Pick<ConversionProposal, "formulas" | "values" | "left">>;
}
