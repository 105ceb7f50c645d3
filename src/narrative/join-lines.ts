import { foldText } from "../finance/text/fold-text";
import { ordinalOf } from "./outline";
import { Paragraph, type TextLine } from "./text-sheet";

/**
 * Joins lines into paragraphs. People copy printed explanations into sheets line by line, so that sentences and
 * even numbers run over several cells (“2,389.52万” | “元”). A line goes on in the next when it stops in the middle
 * of a number or phrase, or when it is as wide as the lines of its sheet get and nothing new begins below it.
 */
export function joinLines(lines: readonly TextLine[]): Paragraph[] {
  const width = usualWidth(lines);
  const paragraphs: Paragraph[] = [];
  let open: TextLine[] = [];
  for (const line of lines) {
    if (line.text.trim() === "") {
      close();
      continue;
    }
    const previous = open[open.length - 1];
    if (previous && !goesOn(previous, line, width)) close();
    open.push(line);
  }
  close();
  return paragraphs;

  function close(): void {
    if (open.length > 0) paragraphs.push(new Paragraph(open));
    open = [];
  }
}

function goesOn(line: TextLine, next: TextLine, width: number): boolean {
  if (next.line > line.line + 1 && next.cell) return false;
  const end = foldText(line.text.slice(-8));
  const begin = foldText(next.text.slice(0, 16));
  if (/^[、,。;:!?)%]/.test(begin) || /^\s*”/.test(next.text)) return true;
  const endsSentence = /[。;:!?]$/.test(end);
  if (/\d$/.test(end) && /^[\d.,%万元亿年月日]/.test(begin)) return true;
  if (/[^\d]\d+\.$/.test(end) && /^\d/.test(begin)) return true;
  if (ordinalOf(begin) || isHeadingLine(foldText(line.text))) return false;
  if (/[,、(]$/.test(end) || (/(?:万|亿|与|比|较)$/.test(end) && !endsSentence)) return true;
  if (/^(?:\u3000{2}| {2,}|\t)/.test(next.text)) return false;
  return width <= widestPage && displayWidth(line.text) >= Math.max(width - widthSlack, narrowestPage);
}

/** A heading of the printed form ends in one of these words, however wide it is. */
function isHeadingLine(folded: string): boolean {
  return ordinalOf(folded) !== undefined && /(?:情况|情况说明|说明)$/.test(folded) && !/[,;。]/.test(folded);
}

/** Punctuation is kept from the start of a line, spacing stretched: lines of one text differ by some characters. */
const widthSlack = 10;

/** Twenty characters: no page is narrower, so that shorter lines end where their writer ended them. */
const narrowestPage = 40;

/** A hundred characters: no page is wider, so that longer lines are whole paragraphs. */
const widestPage = 200;

/** The width that the lines of a text come near to: that of its upper quarter. */
function usualWidth(lines: readonly TextLine[]): number {
  const widths = lines.map(({ text }) => displayWidth(text)).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

/** Half-width characters count one, all others two. */
function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) width += text.charCodeAt(i) < 0x100 ? 1 : 2;
  return width;
}
