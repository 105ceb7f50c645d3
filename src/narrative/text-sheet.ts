import { foldWithMap } from "../finance/text/fold-text";
import type { CellRef } from "../workbook/address";

/** One line as it is printed: a line of a cell, or of a plain text. */
export interface TextLine {
  readonly text: string;
  /** Absent in plain text. */
  readonly cell: CellRef | undefined;
  /** One-based line of the sheet (its row) or of the plain text. */
  readonly line: number;
  /** Where the line begins in the text of its cell; 0 in plain text. */
  readonly start: number;
}

/** Half-open range of characters in the text of a paragraph. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a character of a paragraph was printed. */
export interface TextOrigin {
  readonly cell: CellRef | undefined;
  readonly line: number;
  /** Offset in the text of the cell, or of the line in plain text. */
  readonly offset: number;
}

/** Stands where a space parts two numbers, since folding takes every space away. */
export const numberGap = "|";

/**
 * A paragraph of explanation text, joined across the lines and cells it was broken over. `text` is folded: widths,
 * quotes and brackets in one form, no spaces; every character leads back to the cell it was printed in.
 */
export class Paragraph {
  readonly text: string;
  private readonly lineOf: readonly number[];
  private readonly offsets: readonly number[];

  constructor(readonly lines: readonly TextLine[]) {
    let text = "";
    const lineOf: number[] = [];
    const offsets: number[] = [];
    lines.forEach((line, index) => {
      const folded = foldWithMap(separateNumbers(line.text));
      text += folded.text;
      for (const origin of folded.origins) {
        lineOf.push(index);
        offsets.push(line.start + origin);
      }
    });
    this.text = text;
    this.lineOf = lineOf;
    this.offsets = offsets;
  }

  originAt(offset: number): TextOrigin {
    const at = Math.min(Math.max(offset, 0), this.lineOf.length - 1);
    const line = this.lines[this.lineOf[at] ?? 0]!;
    return { cell: line.cell, line: line.line, offset: this.offsets[at] ?? 0 };
  }

  /** The paragraph as it is printed, neither folded nor trimmed. */
  get printed(): string {
    return this.lines.map(({ text }) => text).join("");
  }

  /** Where a span of the folded text stands in `printed`. */
  printedSpan({ start, end }: Span): Span {
    const first = this.printedOffset(start);
    return { start: first, end: end > start ? this.printedOffset(end - 1) + 1 : first };
  }

  private printedOffset(offset: number): number {
    const index = this.lineOf[offset];
    if (index === undefined) return this.printed.length;
    const before = this.lines.slice(0, index).reduce((length, { text }) => length + text.length, 0);
    return before + this.offsets[offset]! - this.lines[index]!.start;
  }

  cellAt(offset: number): CellRef | undefined {
    return this.originAt(offset).cell;
  }

  /** The cells a span is printed in, in reading order. */
  cellsOf({ start, end }: Span): CellRef[] {
    const cells: CellRef[] = [];
    const last = Math.min(end, this.lineOf.length);
    for (let i = Math.max(start, 0); i < last; i += 1) {
      const cell = this.lines[this.lineOf[i]!]!.cell;
      if (cell && cells[cells.length - 1] !== cell) cells.push(cell);
    }
    return cells;
  }
}

/** What a sheet without a form is for. */
export type TextSheetKind = "explanation" | "contents" | "cover";

export interface TextSheet {
  /** The sheet's name; what stands for it where the text is in no workbook. */
  readonly name: string;
  readonly kind: TextSheetKind;
  readonly paragraphs: readonly Paragraph[];
}

/** Keeps two numbers apart that only spaces or a tab part; numbers typed with spaces between all digits stay whole. */
function separateNumbers(line: string): string {
  return line.replace(
    /(?<=\d\d)[ \u3000]+(?=\d)|(?<=\d)[ \u3000]+(?=\d\d)|(?<=\d)\t[ \u3000\t]*(?=\d)/g,
    (gap) => numberGap + gap.slice(1),
  );
}
