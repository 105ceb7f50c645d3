/** Widths of columns or heights of rows, in pixels, that wait to be set together: each alone draws the sheet anew. */
export class HeldSizes {
  private readonly sizes = new Map<number, number>();

  set(from: number, count: number, pixels: number): void {
    for (let index = from; index < from + count; index += 1) this.sizes.set(index, pixels);
  }

  at(index: number): number | undefined {
    return this.sizes.get(index);
  }

  /** Hands the sizes over, by index, and holds nothing any more. */
  take(): Readonly<Record<number, number>> {
    const sizes = Object.fromEntries(this.sizes);
    this.sizes.clear();
    return sizes;
  }
}
