import type { AuditContext } from "../../audit/check";
import type { Finding } from "../../audit/finding";
import type { TextCorrection } from "../../audit/fixes/text-correction";
import { textCorrections } from "../../audit/fixes/text-corrections";
import type { Paragraph } from "../../narrative/text-sheet";
import type { CellRef } from "../../workbook/address";
import type { CorrectedSentence, PrintedSpan } from "./narrative-report";

/** The corrected sentences offered for findings of the text, in the order of the findings. */
export function correctedSentences(findings: readonly Finding[], context: AuditContext): CorrectedSentence[] {
  const numberOf = new Map(
    context.narrative.sheets
      .filter(({ kind }) => kind === "explanation")
      .flatMap(({ paragraphs }) => paragraphs)
      .map((paragraph, index) => [paragraph, index]),
  );
  return findings.flatMap((finding) => {
    const corrections = textCorrections(finding, context);
    return corrections.map(({ paragraph, span, after }): CorrectedSentence => {
      const printed = paragraph.printedSpan(span);
      return {
        findingId: finding.id,
        paragraph: numberOf.get(paragraph)!,
        span: printed,
        before: paragraph.printed.slice(printed.start, printed.end),
        after,
        sentence: corrected(paragraph, corrections, printed),
        cell: typedCell(paragraph, span, context),
      };
    });
  });
}

/** The sentence around a correction with all that its finding corrects in it. */
function corrected(paragraph: Paragraph, all: readonly TextCorrection[], around: PrintedSpan): string {
  const { printed } = paragraph;
  const start = printed.lastIndexOf("。", around.start - 1) + 1;
  const end = printed.indexOf("。", around.end) + 1 || printed.length;
  const within = all
    .filter((each) => each.paragraph === paragraph)
    .map(({ span, after }) => ({ after, ...paragraph.printedSpan(span) }))
    .filter((each) => each.start >= start && each.end <= end)
    .sort((a, b) => b.start - a.start);
  const sentence = within.reduce(
    (text, each) => text.slice(0, each.start) + each.after + text.slice(each.end),
    printed.slice(0, end),
  );
  return sentence.slice(start).trim();
}

/** The cell that holds the whole span as typed text, and where in it; a formula follows its cells, not its words. */
function typedCell(
  paragraph: Paragraph,
  span: { readonly start: number; readonly end: number },
  { book }: AuditContext,
): CorrectedSentence["cell"] {
  const [first, last] = [paragraph.originAt(span.start), paragraph.originAt(span.end - 1)];
  const { cell } = first;
  const found = cell && book.cell(cell);
  if (!cell || last.cell !== cell || found?.formula !== undefined) return null;
  if (last.offset - first.offset !== paragraph.printedSpan(span).end - paragraph.printedSpan(span).start - 1)
    return null;
  return { ...(cell satisfies CellRef), start: first.offset, end: last.offset + 1 };
}
