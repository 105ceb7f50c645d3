/** Replacements in a large part, made on its bytes and in the order of their places. */
export class ByteSplices {
  private readonly pieces: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private from = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Puts text in place of the bytes from `start` to `end`; not before an earlier replacement. */
  replace(start: number, end: number, text: string): void {
    this.pieces.push(this.bytes.subarray(this.from, start), this.encoder.encode(text));
    this.from = end;
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The bytes with all replacements made. */
  join(): Uint8Array {
    const pieces = [...this.pieces, this.bytes.subarray(this.from)];
    const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      joined.set(piece, at);
      at += piece.length;
    }
    return joined;
  }
}
