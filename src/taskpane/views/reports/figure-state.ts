import type { FigureBinding, ReportedFigure, ReportedParagraph } from "../../../jobs/narrative-report";
import type { CellRef } from "../../../workbook/address";
import type { ReportsText } from "./reports-text";

/** How a figure of the text stands to the forms. */
export type FigureState = keyof ReportsText["narrative"]["states"];

export function stateOf(binding: FigureBinding): FigureState {
  return binding.kind === "cell" ? binding.agreement : binding.kind;
}

/** The cell a figure leads to; none where it rests on no cell. */
export function cellOf(binding: FigureBinding): CellRef | undefined {
  if (binding.kind === "cell") return binding.cell;
  return binding.kind === "derived" ? (binding.cell ?? undefined) : undefined;
}

/** A stretch of a paragraph: plain words, or a figure. */
export interface Stretch {
  readonly text: string;
  readonly figure?: ReportedFigure;
}

/** A paragraph cut at its figures, in order; a figure that lies within another is left to it. */
export function stretchesOf(
  { text }: Pick<ReportedParagraph, "text">,
  figures: readonly ReportedFigure[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const figure of figures.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start, end } = figure.span;
    if (start < at) continue;
    if (start > at) stretches.push({ text: text.slice(at, start) });
    stretches.push({ text: text.slice(start, end), figure });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches;
}
