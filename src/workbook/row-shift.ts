/** Rows put between others of a sheet (插入行). All rows are zero-based and of the sheet as it was before. */
export interface RowInsertion {
  /** The row the new ones stand before. */
  readonly before: number;
  /** For each new row the one whose look it takes: formats, height, and merges within such rows. */
  readonly like: readonly number[];
}

/** Where the rows of a sheet come to stand when rows are put between them. */
export class RowShift {
  private readonly insertions: readonly RowInsertion[];

  constructor(insertions: readonly RowInsertion[]) {
    this.insertions = [...insertions].sort((a, b) => a.before - b.before);
  }

  /** Where a row of the sheet as it was stands afterwards. */
  after(row: number): number {
    return this.insertions.reduce((at, { before, like }) => (before <= row ? at + like.length : at), row);
  }

  /** Which row a row of the sheet afterwards was; `undefined` for a new one. */
  before(row: number): number | undefined {
    let offset = 0;
    for (const { before, like } of this.insertions) {
      if (row < before + offset) break;
      if (row < before + offset + like.length) return undefined;
      offset += like.length;
    }
    return row - offset;
  }

  /** The new rows where they stand afterwards, ascending, each with the row of the sheet as it was that it looks like. */
  get added(): readonly { readonly row: number; readonly like: number }[] {
    let offset = 0;
    return this.insertions.flatMap(({ before, like }) => {
      const first = before + offset;
      offset += like.length;
      return like.map((each, index) => ({ row: first + index, like: each }));
    });
  }
}
