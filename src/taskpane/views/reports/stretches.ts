import type { PrintedSpan, ReportedFigure } from "../../../jobs/narrative/narrative-report";

/** A stretch of a paragraph: plain words, or a figure. */
export interface Stretch {
  readonly text: string;
  readonly figure?: ReportedFigure;
}

/** A part of a paragraph cut at its figures, in order; a figure that lies within another is left to it. */
export function stretchesOf(
  text: string,
  figures: readonly ReportedFigure[],
  part: PrintedSpan = { start: 0, end: text.length },
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = part.start;
  for (const figure of figures.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start, end } = figure.span;
    if (start < at || end > part.end) continue;
    if (start > at) stretches.push({ text: text.slice(at, start) });
    stretches.push({ text: text.slice(start, end), figure });
    at = end;
  }
  if (at < part.end) stretches.push({ text: text.slice(at, part.end) });
  return stretches;
}

/** A paragraph cut into what is marked and what lies between; marked spans do not overlap. */
export function markedParts(
  text: string,
  marked: readonly PrintedSpan[],
): readonly (PrintedSpan & { readonly isMarked: boolean })[] {
  const ends = marked.toSorted((a, b) => a.start - b.start);
  const between = [...ends, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: ends[index - 1]?.end ?? 0,
    end: start,
    isMarked: false,
  }));
  return between
    .flatMap((part, index) => [
      part,
      ...ends.slice(index, index + 1).map((span) => ({ ...span, isMarked: true })),
    ])
    .filter(({ start, end }) => end > start);
}
