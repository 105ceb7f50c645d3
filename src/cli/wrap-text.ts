import { textWidth } from "../reports/sheets/text-width";

/** What may not be torn apart: a word or number, and the punctuation that closes it. */
const piece = /(?:[\x21-\x7e]+|[^\s])[，。；：、）”》]*\s*/gu;

/**
 * Breaks a sentence into lines of at most so many half-width characters, Chinese counting two. Words, numbers and
 * closing punctuation stay whole.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [part] of text.matchAll(piece)) {
    if (line !== "" && textWidth(line) + textWidth(part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines;
}
