/** What an earlier workbook is compared for: last year's amounts, or the debt ledger of the last audit. */
export type EarlierKind = "lastYear" | "auditedLedger";

/** An earlier workbook as a person chose its file. */
export interface EarlierBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which earlier workbooks the jobs of the pane compare with. */
export interface EarlierBookJobs {
  /** From now on; without a book, with none. It is read when a job compares with it. */
  compareWith(kind: EarlierKind, book: EarlierBook | undefined): void;
}
