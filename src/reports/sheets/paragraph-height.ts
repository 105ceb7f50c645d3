import { pointsOfCharacters } from "../../workbook/column-width";
import { textWidth } from "./text-width";

/** What is not torn at the end of a line: a number or a word, and a character with the punctuation that closes it. */
const unbroken = /[\w.,%]+[，。；：、）】”》]*|.[，。；：、）】”》]*/gu;
/** A line of type over its size; fonts that stand in for 宋体 are higher than it is. */
const linePitch = 1.46;
/** Points between two paragraphs. */
const gap = 5;
/** Points at the sides of a cell that hold no text. */
const sides = 5;

/**
 * The height of a row that holds a wrapped text, in points.
 *
 * @param columnWidth - In characters, as a sheet's columns are.
 * @param fontSize - In points.
 */
export function paragraphHeight(text: string, columnWidth: number, fontSize: number): number {
  const halfWidths = Math.floor((pointsOfCharacters(columnWidth) - sides) / (fontSize / 2));
  const lines = text.split("\n").reduce((sum, line) => sum + wrappedLines(line, halfWidths), 0);
  return Math.ceil(lines * fontSize * linePitch) + gap;
}

function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const [piece] of text.matchAll(unbroken)) {
    const needed = textWidth(piece);
    if (filled > 0 && filled + needed > width) {
      lines += 1;
      filled = 0;
    }
    filled += needed;
  }
  return lines;
}
