import type { AuditReport } from "../../jobs/audit/audit-report";
import type { BlankForm, BlankFormRequest } from "../../jobs/report/blank-form";
import type { CorrectedSentence, NarrativeReport } from "../../jobs/narrative/narrative-report";
import type { ReportDraft, ReportRequest, ReportSet, ReportSource } from "../../jobs/report/report-types";
import type { PublicVersion } from "../../workbook/public-version";
import type { Unsubscribe } from "../../workbook/host";

/** What is to be made; without a request, what the first source suits best. */
export interface ReportQuestion {
  readonly request?: ReportRequest;
}

/** What the workbook offers, what can be made of it, and what would be written. */
export interface ReportAnswer {
  readonly sources: readonly ReportSource[];
  readonly sets: readonly ReportSet[];
  /** Absent where there is no source to make anything from. */
  readonly proposal?: ReportDraft;
}

/** Which explanation text is to be checked against the forms of the workbook. */
export interface NarrativeQuestion {
  /** As it was pasted; without one, the whole text of the workbook. */
  readonly text?: string;
}

/** The whole workbook is looked through before it is published. */
export type DisclosureQuestion = Readonly<Record<string, never>>;

/** What was done to make a public version. */
export type OpenedPublicVersion = Omit<PublicVersion, "bytes">;

/** The explanation text is written from the forms. */
export interface NarrativeWriteRequest {
  readonly kind: "narrative";
  readonly on: string;
  /** For the budget section rather than for publication (报送稿); a text that stands stays what it is when not said. */
  readonly isSubmission?: true;
}

/** What the tab 报表 can write. */
export type ReportWriteRequest =
  | { readonly kind: "reportForms"; readonly request: ReportRequest }
  | { readonly kind: "blankForm"; readonly request: BlankFormRequest }
  | { readonly kind: "checkSheet"; readonly report: AuditReport }
  | NarrativeWriteRequest
  | { readonly kind: "textCorrections"; readonly corrections: readonly CorrectedSentence[] }
  | { readonly kind: "disclosureLedger"; readonly on: string }
  | { readonly kind: "reconciliation"; readonly on: string };

/** What the tab 报表 has done for it. */
export interface ReportJobs {
  report(question: ReportQuestion, signal: AbortSignal): Promise<ReportAnswer>;
  /** Every blank form that can be put into a workbook. */
  blankForms(): Promise<readonly BlankForm[]>;
  narrative(question: NarrativeQuestion, signal: AbortSignal): Promise<NarrativeReport>;
  /** Calls when the workbook no longer says what its text was checked against. */
  onNarrativeOutdated(listener: () => void): Unsubscribe;
  /** 公开前检查: what must not be published with the workbook. */
  disclosure(question: DisclosureQuestion, signal: AbortSignal): Promise<AuditReport>;
  /** Calls when the workbook no longer says what was looked through. */
  onDisclosureOutdated(listener: () => void): Unsubscribe;
  /**
   * 另存公开版: opens it as a new workbook for the person to save; none is opened where cells would be without a value.
   */
  publicVersion(question: DisclosureQuestion, signal: AbortSignal): Promise<OpenedPublicVersion>;
}
