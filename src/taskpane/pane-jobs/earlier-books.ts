/**
 * What an earlier workbook is taken for: last year's amounts, the year's own budget that a final account speaks of
 * (年初预算), or the debt ledger of the last audit.
 */
export type EarlierKind = "lastYear" | "ownBudget" | "auditedLedger";

/** What forms and explanation texts are written from. */
export const booksWrittenFrom: readonly EarlierKind[] = ["lastYear", "ownBudget"];

/** An earlier workbook as a person chose its file. */
export interface EarlierBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which earlier workbooks the jobs of the pane compare with and write from. */
export interface EarlierBookJobs {
  /** From now on; without a book, with none. It is read when a job needs it. */
  compareWith(kind: EarlierKind, book: EarlierBook | undefined): void;
}
