import type { Span } from "./text-sheet";

/** A run of words between two commas, colons or sentence marks. */
export interface Segment {
  readonly span: Span;
  readonly text: string;
  /** Number of its sentence in the paragraph; 。 ; ! ? end one. */
  readonly sentence: number;
  /** Inside a parenthesis that says something by the way: (由于2017年正常调资,…). */
  readonly isRemark: boolean;
  /** Inside a parenthesis that breaks the amount before it down: (其中:公务用车购置费0万元,公务用车运行费8万元). */
  readonly isBreakdown: boolean;
  /** The mark that ends it, or empty at the end of the paragraph. */
  readonly closing: string;
}

/** Splits folded text into segments. Short parentheses — (境), (类), (含) — are part of the words around them. */
export function splitSegments(text: string): Segment[] {
  const remarks = remarkSpans(text);
  const segments: Segment[] = [];
  let sentence = 0;
  let start = 0;
  let remark = 0;
  for (let i = 0; i <= text.length; i += 1) {
    while (remark < remarks.length && remarks[remark]!.end < i) remark += 1;
    const within = remarks[remark];
    const isRemark = within !== undefined && i > within.start && i <= within.end;
    const opensRemark = within !== undefined && i === within.start;
    const closing = text[i] ?? "";
    const isComma =
      closing === "," && !(/\d/.test(text[i - 1] ?? "") && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5)));
    const endsSentence = closing !== "" && "。;!?".includes(closing);
    if (
      i < text.length &&
      !isComma &&
      closing !== ":" &&
      !endsSentence &&
      !opensRemark &&
      !(isRemark && i === within.end)
    )
      continue;
    const isBreakdown = isRemark && breakdown.test(text.slice(within.start + 1, within.end));
    if (i > start)
      segments.push({
        span: { start, end: i },
        text: text.slice(start, i),
        sentence,
        isRemark: isRemark && !isBreakdown,
        isBreakdown,
        closing,
      });
    start = i + 1;
    if (endsSentence && !isRemark) sentence += 1;
  }
  return segments;
}

/** Forms print the parts of the vehicles' money; what else a parenthesis breaks down may be of any other total. */
const breakdown = /^其中[:,]?公务用?车(?:用车)?(?:购置|运行)/;

const longestInline = 20;
/** (含上年结转3万元), (其中财政拨款5万元): short, and yet of something else than the words around it. */
const tellsPart = /^(?:其中|不?含|包[括含]|另|扣除).*\d[万亿]?元/;

/** The outermost parentheses that hold a clause of their own. */
function remarkSpans(text: string): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "(") open.push(i);
    if (text[i] !== ")" || open.length === 0) continue;
    const start = open.pop()!;
    const inner = text.slice(start + 1, i);
    const isClause = inner.length > longestInline || /[,。;:]/.test(inner) || tellsPart.test(inner);
    if (isClause && open.length === 0) spans.push({ start, end: i });
  }
  return spans;
}
