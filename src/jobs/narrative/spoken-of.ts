import { isWithin, type RangeRef } from "../../workbook/address";
import type { FigureBinding, NarrativeReport, PrintedSpan } from "./narrative-report";

/** A sentence of the text that speaks of cells asked about. */
export interface SpokenSentence {
  /** The number of its paragraph, and where it stands in it. */
  readonly paragraph: number;
  readonly span: PrintedSpan;
  readonly text: string;
}

/** Where cells of the forms are spoken of (说明中何处提到): the sentences with a figure that rests on one of them, in order. */
export function spokenOf(
  { paragraphs, figures }: Pick<NarrativeReport, "paragraphs" | "figures">,
  cells: RangeRef,
): SpokenSentence[] {
  const spoken = figures.filter(({ binding }) => restsWithin(binding, cells));
  return paragraphs.flatMap(({ text, sentences }, paragraph) =>
    sentences
      .filter(({ start, end }) =>
        spoken.some(
          (each) => each.paragraph === paragraph && each.span.start >= start && each.span.end <= end,
        ),
      )
      .map((span) => ({ paragraph, span, text: text.slice(span.start, span.end).trim() })),
  );
}

function restsWithin(binding: FigureBinding, cells: RangeRef): boolean {
  return "cell" in binding && binding.cell !== null && isWithin(binding.cell, cells);
}
