/**
 * What another workbook is taken for: last year's amounts; what was approved, or exported from the platform
 * (批复、一体化导出); the books of a department's units; the year's own budget that a final account speaks of (年初预算);
 * the debt ledger of the last audit.
 */
export type OtherBookKind = "lastYear" | "approved" | "units" | "ownBudget" | "auditedLedger";

/** What an audit holds a book against. */
export const booksHeldAgainst: readonly OtherBookKind[] = ["lastYear", "approved", "units"];

/** What forms and explanation texts are written from. */
export const booksWrittenFrom: readonly OtherBookKind[] = ["lastYear", "ownBudget"];

/** Of these several files may be chosen: the reply and the export, the books of all units. */
export const booksOfSeveralFiles: readonly OtherBookKind[] = ["approved", "units"];

/** Another workbook as a person chose its file. */
export interface BookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Another workbook as a person chose it: files, or sheets of the workbook that is open. */
export type ChosenBooks =
  | { readonly files: readonly BookFile[] }
  /** By their names; they are no longer taken for sheets of the workbook itself. */
  | { readonly sheets: readonly string[] };

/** Which other workbooks the jobs of the pane compare with and write from. */
export interface OtherBookJobs {
  /** From now on; without any, with none. They are read when a job needs them. */
  compareWith(kind: OtherBookKind, books: ChosenBooks | undefined): void;
  /** The sheets of the workbook that may be chosen. */
  sheetsToChoose(): Promise<readonly string[]>;
}
