/** Changes of a sheet by row and column, both ascending; of two for one cell the later stays. */
export class CellChanges<Cell extends { readonly row: number; readonly column: number }> {
  private readonly rows = new Map<number, Map<number, Cell>>();

  constructor(cells: Iterable<Cell>) {
    for (const cell of cells) {
      const row = this.rows.get(cell.row) ?? new Map<number, Cell>();
      this.rows.set(cell.row, row.set(cell.column, cell));
    }
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  *all(): Iterable<Cell> {
    for (const row of this.rowNumbers) yield* this.inRow(row);
  }

  get rowNumbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  inRow(row: number): Cell[] {
    return [...(this.rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
  }
}
