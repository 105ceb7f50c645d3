import type { Paragraph, Span } from "../../narrative/text-sheet";
import type { Statement } from "../../narrative/statement";
import { sameCell } from "../../workbook/address";
import type { AuditContext } from "../check";
import type { Finding } from "../finding";
import { cellsAt } from "../text/said";

/** Words that would stand in the place of others in a paragraph, or none; the span is of its folded text. */
export interface TextCorrection {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly after: string;
}

/** What would put a finding of the text right; nothing where more than one thing can be meant. */
export type TextCorrector = (finding: Finding, context: AuditContext) => readonly TextCorrection[];

/** Whether a place of the text is one that a finding points at. */
export function isAt({ cells }: Finding, paragraph: Paragraph, offset: number, sheet: string): boolean {
  const here = cellsAt(paragraph, offset, sheet);
  return cells.some((cell) => here.some((other) => sameCell(cell, other)));
}

/** Whether a finding points at a figure, and quotes it. */
export function isQuoted(finding: Finding, { figure, sheet }: Pick<Statement, "figure" | "sheet">): boolean {
  const { printed } = finding.data;
  return (
    (printed === undefined || printed === figure.text) &&
    isAt(finding, figure.paragraph, figure.span.start, sheet)
  );
}

/** Another number in the place of a figure's, its unit kept: 887.36万元 → 87.36万元. */
export function withNumber({ figure: { paragraph, span, text } }: Statement, number: string): TextCorrection {
  const digits = /^-?[\d.,]+/.exec(text)![0];
  return { paragraph, span: { start: span.start, end: span.start + digits.length }, after: number };
}
