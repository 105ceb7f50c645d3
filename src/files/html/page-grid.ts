/** How far one cell may reach; beyond, browsers do not follow either (HTML 4.9.11). */
const widest = 1000;
const highest = 65_534;

/** Where the cells of a page's tables come to stand: one below the other, each cell beside those that reach down. */
export class PageGrid {
  row = -1;
  column = 0;
  /** By column, the first row that is free below a cell that reaches down. */
  private freeFrom: number[] = [];

  startRow(): void {
    this.row += 1;
    this.column = 0;
  }

  /** Takes the next free place for a cell and moves behind it. */
  place(columnSpan: number, rowSpan: number): { readonly row: number; readonly column: number } {
    if (this.row < 0) this.startRow();
    while ((this.freeFrom[this.column] ?? 0) > this.row) this.column += 1;
    const { row, column } = this;
    this.column += within(columnSpan, widest);
    if (rowSpan > 1) {
      const free = row + within(rowSpan, highest);
      for (let each = column; each < this.column; each += 1) this.freeFrom[each] = free;
    }
    return { row, column };
  }

  /** Ends a table: nothing reaches out of it. */
  endTable(): void {
    this.freeFrom = [];
  }
}

const within = (span: number, most: number) => (span >= 1 ? Math.min(Math.floor(span), most) : 1);
