import type { Narrative } from "../../narrative/narrative";
import { isHeading } from "../../narrative/outline";
import type { RepeatedPassage } from "../../narrative/passages-printed-twice";
import type { Paragraph } from "../../narrative/text-sheet";
import { isAt, type TextCorrector } from "./text-correction";

/**
 * A passage pasted twice in a row, its heading with it, is taken out where it is printed again. Further away it may stand
 * in the place of another, which only a person can write.
 */
export const passagesOnce: TextCorrector = (finding, { narrative }) =>
  narrative.repeatedPassages
    .filter(({ sheet, again }) => isAt(finding, again[0]!, 0, sheet))
    .flatMap((passage) => pastedAgain(passage, narrative))
    .map((paragraph) => ({ paragraph, span: { start: 0, end: paragraph.text.length }, after: "" }));

/** Nothing where the numbers of the paragraphs run on: those after them would have to be numbered anew. */
function pastedAgain({ first, again }: RepeatedPassage, { sheets }: Narrative): readonly Paragraph[] {
  const all = sheets.find(({ paragraphs }) => paragraphs.includes(again[0]!))!.paragraphs;
  if (again.some(({ text }, i) => text !== first[i]!.text)) return [];
  const [start, end] = [all.indexOf(first[0]!), all.indexOf(first.at(-1)!) + 1];
  const headings = all.slice(end, all.indexOf(again[0]!));
  const isSame = headings.every((heading, i) => {
    const before = all[start - headings.length + i];
    return isHeading(heading) && before?.text === heading.text;
  });
  return isSame ? [...headings, ...again] : [];
}
