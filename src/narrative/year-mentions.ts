import type { Figure } from "./figure";
import { isHeading } from "./outline";
import { readFigures } from "./read-figures";
import type { Paragraph, TextSheet } from "./text-sheet";

/**
 * What a year is mentioned for. Only headings, contents, amounts and bases speak of the book's own year or the last;
 * `day` (截至2024年8月31日), `period` (2024-2026年, 自2020年起), `document` (《2019年…》, 〔2012〕6号) and `other` are free.
 */
export type YearRole = "heading" | "contents" | "amount" | "base" | "day" | "period" | "document" | "other";

export interface YearMention {
  readonly figure: Figure;
  readonly year: number;
  readonly role: YearRole;
  readonly sheet: string;
}

/** Every year of the text sheets with what it is mentioned for, in text order. */
export function yearMentions(sheets: readonly TextSheet[]): YearMention[] {
  return sheets.flatMap(({ name, kind, paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const figures = readFigures(paragraph);
      return figures
        .filter((figure) => figure.kind === "year")
        .map((figure) => ({
          figure,
          year: figure.value.toNumber(),
          role:
            kind === "explanation"
              ? roleOf(figure, paragraph, figures)
              : kind === "cover"
                ? "heading"
                : "contents",
          sheet: name,
        }));
    }),
  );
}

function roleOf({ span }: Figure, paragraph: Paragraph, figures: readonly Figure[]): YearRole {
  const before = paragraph.text.slice(Math.max(0, span.start - 60), span.start);
  const after = paragraph.text.slice(span.end, span.end + 30);
  if (/^\d{1,2}月/.test(after) || /截至$/.test(before)) return "day";
  if (/《[^》]*$/.test(before) || /\($/.test(before)) return "document";
  if (/^(?:起|以来|以后|[-~至]|底|末)/.test(after) || /(?:[-~至]|自|从|到)$/.test(before)) return "period";
  if (isHeading(paragraph)) return "heading";
  if (/(?:比|较|与|同|上年|完成)$/.test(before)) return "base";
  const next = figures.find(
    ({ span: other, kind }) => other.start >= span.end && kind !== "date" && kind !== "ordinal",
  );
  const between = next && paragraph.text.slice(span.end, next.span.start);
  return next && isQuantityOrCount(next) && !/[。;]/.test(between!) ? "amount" : "other";
}

function isQuantityOrCount({ kind }: Figure): boolean {
  return kind === "amount" || kind === "rate" || kind === "count";
}
