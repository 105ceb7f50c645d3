import { isHeading, ordinalOf } from "./outline";
import type { Paragraph, TextSheet } from "./text-sheet";

/** A run of paragraphs that is printed again further down, word for word. */
export interface RepeatedPassage {
  readonly sheet: string;
  readonly first: readonly Paragraph[];
  readonly again: readonly Paragraph[];
}

/** Shorter lines recur rightly: 详见附件。 */
const shortestPassage = 12;

/** Passages of the explanation printed twice, longest runs together; headings and contents do not count. */
export function passagesPrintedTwice(sheets: readonly TextSheet[]): RepeatedPassage[] {
  return sheets.filter(({ kind }) => kind === "explanation").flatMap(repeatedOnSheet);
}

function repeatedOnSheet({ name, paragraphs }: TextSheet): RepeatedPassage[] {
  const firstAt = new Map<string, number>();
  const runs: { sheet: string; first: Paragraph[]; again: Paragraph[]; last: number }[] = [];
  paragraphs.forEach((paragraph, index) => {
    const words = wordsOf(paragraph);
    if (words.length < shortestPassage || isHeading(paragraph)) return;
    const first = firstAt.get(words);
    if (first === undefined) {
      firstAt.set(words, index);
      return;
    }
    const run = runs.at(-1);
    if (run && run.again.at(-1) === paragraphs[index - 1] && run.last === first - 1) {
      run.first.push(paragraphs[first]!);
      run.again.push(paragraph);
      run.last = first;
    } else runs.push({ sheet: name, first: [paragraphs[first]!], again: [paragraph], last: first });
  });
  return runs.map(({ sheet, first, again }) => ({ sheet, first, again }));
}

/** Without its ordinal, which often runs on. */
function wordsOf({ text }: Paragraph): string {
  return text.slice(ordinalOf(text)?.text.length ?? 0);
}
