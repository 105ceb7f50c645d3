import type { Language } from "../../audit/words/language";
import { leadingLine } from "../../audit/words/natures";

/** The leading line of a result as a narrow pane prints it: no count parts from its word at the end of a line. */
export function answerLine(tally: Parameters<typeof leadingLine>[0], language: Language): string {
  return leadingLine(tally, language).replace(/ (?=\d)|(?<=\d) /g, "\u00a0");
}
