import type { Finding, NotChecked } from "../../audit/finding";
import type { PackVersions } from "../../finance/packs/pack-versions";
import type { UnboundReason } from "../../narrative/binding";
import type { CellRef } from "../../workbook/address";

/** Half-open range of characters in the printed text of a paragraph. */
export interface PrintedSpan {
  readonly start: number;
  readonly end: number;
}

/** What a figure of the text rests on. */
export type FigureBinding =
  /** A cell of the forms, and how the figure stands to it; `expected` is what should be printed. */
  | {
      readonly kind: "cell";
      readonly cell: CellRef;
      readonly agreement: "equal" | "rounded" | "truncated" | "differs";
      readonly expected: string;
    }
  /** It follows from other figures of the text, by their ids, or is held by a cell. */
  | {
      readonly kind: "derived";
      readonly how: string;
      readonly from: readonly number[];
      readonly cell: CellRef | null;
    }
  /** It states no quantity of the book: 单价100万元以上. */
  | { readonly kind: "limit" }
  /** Nothing is known that it rests on. */
  | { readonly kind: "unexplained"; readonly reason: UnboundReason };

/** An amount or rate of the text. */
export interface ReportedFigure {
  readonly id: number;
  /** As printed, widths folded: `2,389.52万元`. */
  readonly text: string;
  readonly kind: "amount" | "rate";
  /** What it is said of, in Chinese; empty where the text does not say. */
  readonly subject: string;
  readonly paragraph: number;
  readonly span: PrintedSpan;
  readonly binding: FigureBinding;
}

/** A paragraph as it is printed, its sentences, and its figures by id. */
export interface ReportedParagraph {
  readonly sheet: string;
  /** The cell it begins in; a place of the text where it comes from a file (`textPlaceOf`). */
  readonly cell: CellRef;
  readonly text: string;
  readonly sentences: readonly PrintedSpan[];
  readonly figures: readonly number[];
}

export interface ReportedCoverage {
  readonly quantities: number;
  readonly bound: number;
  readonly derived: number;
  readonly unexplained: number;
}

/** What would stand in the text once a finding is put right; offered where no more than one thing can be meant. */
export interface CorrectedSentence {
  readonly findingId: string;
  readonly paragraph: number;
  readonly span: PrintedSpan;
  /** What stands in its place; `before` is what stands there now. */
  readonly before: string;
  readonly after: string;
  /** The sentence with every correction of the finding made; empty where the passage is taken out. */
  readonly sentence: string;
  /** Where it can be written: the cell that holds the words as typed text, and where in it. */
  readonly cell: (CellRef & PrintedSpan) | null;
}

/** Explanation text read against the forms beside it: plain data, the same from Excel and from files. */
export interface NarrativeReport {
  readonly on: string;
  readonly packs: PackVersions;
  /** `noText`: no explanation text. `noForms`: text without forms, bound to nothing. */
  readonly status: "checked" | "noText" | "noForms";
  readonly year: number | null;
  readonly organisation: string | null;
  readonly coverage: ReportedCoverage;
  readonly paragraphs: readonly ReportedParagraph[];
  readonly figures: readonly ReportedFigure[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly corrections: readonly CorrectedSentence[];
}
