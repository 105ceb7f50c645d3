import type { Finding, MessageValue } from "../../audit/finding";
import type { CellRef } from "../../workbook/address";
import type { NarrativeReport } from "./narrative-report";
import type { SpokenSentence } from "./spoken-of";

type ReportedText = Pick<NarrativeReport, "paragraphs" | "figures" | "corrections">;

/**
 * The sentences of the text that a finding speaks of: those it corrects, or with a figure it names; where neither
 * tells, the whole paragraph it stands in.
 */
export function sentencesOfFinding(
  report: ReportedText,
  { id, cells, data }: Pick<Finding, "id" | "cells" | "data">,
): SpokenSentence[] {
  const named = new Set(textsIn(data));
  const numbers = [...new Set(cells.flatMap((cell) => paragraphsAt(report, cell)))].sort((a, b) => a - b);
  return numbers.flatMap((paragraph) => {
    const { text, sentences } = report.paragraphs[paragraph]!;
    const spans = [
      ...report.corrections.filter(({ findingId }) => findingId === id),
      ...report.figures.filter((figure) => named.has(figure.text)),
    ]
      .filter((each) => each.paragraph === paragraph)
      .map(({ span }) => span);
    const spoken = sentences.filter(({ start, end }) =>
      spans.some((span) => span.start >= start && span.end <= end),
    );
    return (spoken.length > 0 ? spoken : [{ start: 0, end: text.length }]).map((span) => ({
      paragraph,
      span,
      text: text.slice(span.start, span.end).trim(),
    }));
  });
}

/** The paragraphs that begin last before a place: several where one cell holds several. */
function paragraphsAt({ paragraphs }: ReportedText, { sheet, row }: CellRef): number[] {
  const before = paragraphs.flatMap(({ cell }, number) =>
    cell.sheet === sheet && cell.row <= row ? [{ number, row: cell.row }] : [],
  );
  const last = before.at(-1)?.row;
  return before.filter((each) => each.row === last).map(({ number }) => number);
}

function textsIn(value: MessageValue | Finding["data"]): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}
