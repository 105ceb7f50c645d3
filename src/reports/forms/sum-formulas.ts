/** A cell of the sheet of a form, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell's key among the cells of its sheet. */
export const keyOf = ({ row, column }: Place): string => `${row},${column}`;

/** The formulas of a form's sums by cell: the first that is found for a cell stays, and none leads back to itself. */
export class SumFormulas {
  private readonly formulas = new Map<string, string>();
  private readonly parts = new Map<string, readonly string[]>();

  get(key: string): string | undefined {
    return this.formulas.get(key);
  }

  /** @param parts - The cells it adds up, where they may be sums themselves. */
  put(whole: Place, formula: string, parts: readonly Place[] = []): void {
    const key = keyOf(whole);
    const keys = parts.map(keyOf);
    if (this.formulas.has(key) || keys.some((part) => this.rests(part, key))) return;
    this.formulas.set(key, formula);
    this.parts.set(key, keys);
  }

  private rests(key: string, on: string): boolean {
    return key === on || (this.parts.get(key) ?? []).some((part) => this.rests(part, on));
  }
}
