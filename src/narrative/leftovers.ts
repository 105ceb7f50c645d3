import { foldedBlank } from "./write/slot";
import type { Paragraph, Span, TextSheet } from "./text-sheet";

/** What a template leaves behind when nobody fills it in, and sentences that stop short. */
export type LeftoverKind =
  /** XX, ××, x,xxx, ____. */
  | "placeholder"
  /** 增加（减少）, （持平）: the choice was not made. */
  | "choice"
  /** 待填写, （说明项目的总体情况…）: the instruction still stands. */
  | "instruction"
  /** …… and nothing else. */
  | "ellipsis"
  /** An ordinal with nothing after it. */
  | "emptyItem"
  /** 主要原因是。 */
  | "missingReason"
  /** 。。 ，， ，。 */
  | "doubledMark"
  /** 【原因】: what we wrote waits for a person's words. */
  | "blank";

export interface Leftover {
  readonly kind: LeftoverKind;
  readonly sheet: string;
  readonly paragraph: Paragraph;
  readonly span: Span;
}

const patterns: readonly (readonly [kind: LeftoverKind, pattern: RegExp])[] = [
  ["choice", /(?:增加|增长|上升)\((?:减少|下降|持平)\)|\(持平\)/g],
  [
    "placeholder",
    /(?<![A-Za-z0-9]|[a-z]\.)(?:x,xxx|[Xx×╳]{2,}|[X×](?=家|个|辆|万元|元|人|年|月|项|部门|单位))(?![A-Za-z0-9])|_{3,}/g,
  ],
  [
    "instruction",
    /待填写|待补充|\((?:说明|列举|列示|请|若无|无政府采购预算的|\d{4}年度?无政府采购预算的)[^()]*(?:\([^()]*\)[^()]*)*\)|\(增加内容\)/g,
  ],
  ["missingReason", /(?:主要原因(?:是|为|:)?|原因(?:是|为|:))(?:[。;]|\.{3,})/g],
  ["doubledMark", /。{2,}|(?<!\.),{2,}|,。|;。|。,|、。/g],
];

const onlyEllipsis =
  /^(?:\d{1,2}\.|\([一二三四五六七八九十]+\))?\.{6,}[。;]?$|(?:是|:|指)\.{3,}[。;]|"\.{3,}"|用于\.{3,}/;
const onlyOrdinal = /^(?:\d{1,2}[.、]|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))$/;

/** Ours are told by what was printed. */
const ownBlank = new RegExp(foldedBlank, "g");

/** Leftovers of the template and sentences cut short, in text order; covers and contents are looked through too. */
export function leftovers(sheets: readonly TextSheet[]): Leftover[] {
  return sheets.flatMap(({ name, kind, paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      [...spansOf(paragraph.text, kind === "contents"), ...blanksIn(paragraph)].map((found) => ({
        ...found,
        sheet: name,
        paragraph,
      })),
    ),
  );
}

function spansOf(text: string, isContents: boolean): { kind: LeftoverKind; span: Span }[] {
  const found: { kind: LeftoverKind; span: Span }[] = [];
  const whole = { start: 0, end: text.length };
  if (!isContents && onlyEllipsis.test(text)) found.push({ kind: "ellipsis", span: whole });
  if (onlyOrdinal.test(text)) found.push({ kind: "emptyItem", span: whole });
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      found.push({ kind, span: { start: match.index, end: match.index + match[0].length } });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function blanksIn(paragraph: Paragraph): { kind: LeftoverKind; span: Span }[] {
  return [...paragraph.text.matchAll(ownBlank)]
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .filter((span) => paragraph.printed[paragraph.printedSpan(span).start] === "【")
    .map((span) => ({ kind: "blank", span }));
}
