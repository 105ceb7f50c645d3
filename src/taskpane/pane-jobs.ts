import type { Language } from "../audit/words/language";
import type { News } from "../commands/news";
import type { AuditReport } from "../jobs/audit-report";
import type { CellRef } from "../workbook/address";
import type { Unsubscribe } from "../workbook/host";

/** How much of the workbook an audit reads: 工作簿, 工作表 or 选区. */
export type AuditScope = "workbook" | "sheet" | "selection";

/** How far an audit has come. */
export interface AuditProgress {
  readonly stage: "reading" | "recognising" | "checking";
  /** Share of the whole that is done, 0 to 1; absent while it cannot be told. */
  readonly share?: number;
}

/** A write into the workbook that a person may ask for; none is made without its preview. */
export type WriteRequest =
  | { readonly kind: "marks"; readonly report: AuditReport }
  | { readonly kind: "clearMarks" }
  | { readonly kind: "findingsSheet"; readonly report: AuditReport }
  | { readonly kind: "policySheet"; readonly on: string }
  | { readonly kind: "explanation"; readonly explanation: ExplanationDraft; readonly report: AuditReport }
  | { readonly kind: "correction"; readonly cell: CellRef; readonly template: string | null };

/** What was written, or would be: one of the writes above, or one that another part of the product made. */
export type WriteKind = WriteRequest["kind"] | "other";

/** One cell of a preview: what stands there and what will. */
export interface PreviewRow {
  readonly id: string;
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  /** Ticked at first: writing it cannot take away what a person has done. */
  readonly safe: boolean;
  /** Why it is not ticked, or cannot be written. */
  readonly note?: string;
}

/** What a write would change, before anything is changed. */
export interface WritePreview {
  readonly request: WriteRequest;
  /** The language in which new sheets are written. */
  readonly language: Language;
  readonly rows: readonly PreviewRow[];
  /** The rows may be ticked one by one; otherwise they are written together or not at all. */
  readonly isByRow: boolean;
  /** The sheet that is added, where one is. */
  readonly addsSheet?: string;
  /** The same contents may go to a new sheet instead (写到新表). */
  readonly offersNewSheet: boolean;
}

export type WriteDestination = "inPlace" | "newSheet";

/** A write that was made and can be taken back. */
export interface WriteReceipt {
  readonly kind: WriteKind;
  readonly cellCount: number;
  readonly sheet?: string;
}

/** What became of 撤销: refused where cells were changed since. */
export type UndoOutcome =
  | { readonly outcome: "undone"; readonly kind: WriteKind; readonly cellCount: number }
  | { readonly outcome: "refused"; readonly changed: readonly CellRef[] };

/** A write that was cut off, found on opening, and how it was settled. */
export interface RecoveredWrite {
  readonly kind: WriteKind;
  readonly outcome: "finished" | "takenBack";
  /** Cells left alone, since someone wrote there in between. */
  readonly changed: readonly CellRef[];
}

/** A unit's 审核说明 on one finding, as kept in its sheet. */
export interface KeptExplanation {
  readonly findingId: string;
  readonly text: string;
  /** The figures have changed since it was written: it no longer speaks of this finding. */
  readonly lapsed: boolean;
}

export interface ExplanationDraft {
  readonly findingId: string;
  readonly text: string;
}

/** One figure of policy as it holds on the day of the audit. */
export interface PolicyLine {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly from: string;
  readonly source: string;
  readonly status: "active" | "warningOnly" | "suspended";
  /** 政策参数 of this workbook won over the built-in value. */
  readonly overridden: boolean;
  /** The built-in value that an entry of the bureau set aside. */
  readonly setAside?: string;
}

/** A form the workbook may be said to hold. */
export interface FormChoice {
  readonly template: string;
  readonly title: string;
}

/** One thing this machine's Excel was asked, and what it answered. */
export interface SelfTestLine {
  readonly question: string;
  readonly answer: string;
  readonly ok: boolean;
}

/** What the pane has done for it; bound to a host once, in `main.tsx`. */
export interface PaneJobs {
  /** The writes this binding can make; the pane shows no others. */
  readonly offers: readonly WriteRequest["kind"][];
  audit(
    scope: AuditScope,
    onProgress: (progress: AuditProgress) => void,
    signal: AbortSignal,
  ): Promise<AuditReport>;
  /** Shows a cell in the sheet and tells which cell was selected before. */
  goTo(cell: CellRef): Promise<CellRef | undefined>;
  preview(request: WriteRequest, language: Language): Promise<WritePreview>;
  apply(
    preview: WritePreview,
    rowIds: readonly string[],
    destination: WriteDestination,
  ): Promise<WriteReceipt>;
  /** The last write that can be taken back, also after reopening. */
  lastWrite(): Promise<WriteReceipt | undefined>;
  undo(): Promise<UndoOutcome>;
  /** Settles what was cut off before the workbook was closed; called once, on opening. */
  recover(): Promise<readonly RecoveredWrite[]>;
  /** 封存: removes the journal, and with it the means to undo. */
  seal(): Promise<void>;
  explanations(report: AuditReport): Promise<readonly KeptExplanation[]>;
  policy(on: string, language: Language): Promise<readonly PolicyLine[]>;
  forms(language: Language): Promise<readonly FormChoice[]>;
  selfTest(language: Language): Promise<readonly SelfTestLine[]>;
  /** Calls when the workbook no longer says what the last audit read; already debounced. */
  onOutdated(listener: () => void): Unsubscribe;
  /** What the buttons of the ribbon have to tell; the last of it comes at once. */
  onNews(listener: (news: News) => void): Unsubscribe;
}
