import type { Language } from "../../audit/words/language";
import type { AuditReport, FindingsReport } from "../../jobs/audit/audit-report";
import type { ExplainedRule } from "../../reports/rule-reference";
import type { Unsubscribe } from "../../workbook/host";

/** How much of the workbook an audit reads: 工作簿, 工作表 or 选区. */
export type AuditScope = "workbook" | "sheet" | "selection";

/** How far an audit has come. */
export interface AuditProgress {
  readonly stage: "reading" | "recognising" | "checking";
  /** Share of the whole that is done, 0 to 1; absent while it cannot be told. */
  readonly share?: number;
}

/** A unit's 审核说明 on one finding, as kept in its sheet. */
export interface KeptExplanation {
  readonly findingId: string;
  readonly text: string;
  /** The figures have changed since it was written: it no longer speaks of this finding. */
  readonly lapsed: boolean;
}

/** What the tab 审核 has done for it. */
export interface AuditJobs {
  audit(
    scope: AuditScope,
    onProgress: (progress: AuditProgress) => void,
    signal: AbortSignal,
  ): Promise<AuditReport>;
  explanations(report: FindingsReport): Promise<readonly KeptExplanation[]>;
  /** Why a rule is there (为什么); `undefined` for what is no rule. */
  why(rule: string, language: Language): Promise<ExplainedRule | undefined>;
  /** Calls when the workbook no longer says what the last audit read; already debounced. */
  onOutdated(listener: () => void): Unsubscribe;
}
