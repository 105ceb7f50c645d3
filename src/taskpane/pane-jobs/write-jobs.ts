import type { SafeFix } from "../../audit/fixes/safe-fixes";
import type { Language } from "../../audit/words/language";
import type { CorrectionRequest } from "../../jobs/audit/correct-recognition";
import type { AuditReport, FindingsReport } from "../../jobs/audit/audit-report";
import type { CellRef } from "../../workbook/address";
import type { DebtWriteRequest } from "./debt-jobs";
import type { FunctionWriteRequest } from "./function-jobs";
import type { ReportWriteRequest } from "./report-jobs";
import type { ThreePublicWriteRequest } from "./three-public-jobs";

/** A write into the workbook that a person may ask for; none is made without its preview. */
export type WriteRequest =
  | { readonly kind: "marks"; readonly report: FindingsReport }
  | { readonly kind: "clearMarks" }
  | { readonly kind: "findingsSheet"; readonly report: AuditReport }
  | { readonly kind: "policySheet"; readonly on: string }
  | { readonly kind: "explanation"; readonly explanation: ExplanationDraft; readonly report: FindingsReport }
  | ({ readonly kind: "correction" } & CorrectionRequest)
  | { readonly kind: "fixes"; readonly fixes: readonly SafeFix[] }
  | { readonly kind: "ownRulesSheet" }
  | DebtWriteRequest
  | ThreePublicWriteRequest
  | FunctionWriteRequest
  | ReportWriteRequest;

/** What was written, or would be: one of the writes above, or one that another part of the product made. */
export type WriteKind = WriteRequest["kind"] | "other";

export interface ExplanationDraft {
  readonly findingId: string;
  readonly text: string;
}

/** One cell of a preview: what stands there and what will. */
export interface PreviewRow {
  readonly id: string;
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  /** The fills it has and would have, such as `#FFF2CC`, to be shown beside the words; `null` for none. */
  readonly fills?: { readonly before: string | null; readonly after: string | null };
  /** Ticked at first: writing it cannot take away what a person has done. */
  readonly safe: boolean;
  /** It stands on a protected sheet: it can be listed on a new sheet, not written where it stands. */
  readonly isLocked?: boolean;
  /** Why it is not ticked, or cannot be written. */
  readonly note?: string;
  /** What a comment on the cell would say, where a person may ask for comments. */
  readonly comment?: string;
}

/** What a write would change, before anything is changed. */
export interface WritePreview {
  readonly request: WriteRequest;
  /** The language in which new sheets are written. */
  readonly language: Language;
  readonly rows: readonly PreviewRow[];
  /** The rows may be ticked one by one; otherwise they are written together or not at all. */
  readonly isByRow: boolean;
  /** The sheets that are added, in their order. */
  readonly addsSheets: readonly string[];
  /** The protected sheets on which some of the rows stand. */
  readonly locked: readonly string[];
  /** The same contents may go to a new sheet instead (写到新表). */
  readonly offersNewSheet: boolean;
}

export type WriteDestination = "inPlace" | "newSheet";

/** How a person wants a previewed write made. */
export interface WriteManner {
  readonly destination: WriteDestination;
  /** Each marked cell is to bear a comment that says why (同时加批注说明). */
  readonly withComments: boolean;
}

/** A write that was made and can be taken back. */
export interface WriteReceipt {
  readonly kind: WriteKind;
  readonly cellCount: number;
  /** Cells that had a comment already and therefore got none, where comments were asked for. */
  readonly commented?: number;
  /** Cells left as they are, since someone changed them, or changed or answered the comment there. */
  readonly kept?: readonly CellRef[];
  /** The sheet that was added, or the first of several. */
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

/** Whatever is written into the workbook, by every tab: previewed, made, taken back. */
export interface WriteJobs {
  /** The writes this binding can make; the pane shows no others. */
  readonly offers: readonly WriteRequest["kind"][];
  preview(request: WriteRequest, language: Language): Promise<WritePreview>;
  apply(preview: WritePreview, rowIds: readonly string[], manner: WriteManner): Promise<WriteReceipt>;
  /** The last write that can be taken back, also after reopening. */
  lastWrite(): Promise<WriteReceipt | undefined>;
  undo(): Promise<UndoOutcome>;
  /** Settles what was cut off before the workbook was closed; called once, on opening. */
  recover(): Promise<readonly RecoveredWrite[]>;
  /** 封存: removes the journal, and with it the means to undo. */
  seal(): Promise<void>;
}
