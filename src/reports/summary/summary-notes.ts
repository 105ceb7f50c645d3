import type { Language } from "../../audit/words/language";
import type { SummaryTable } from "./summary-table";
import { summaryWords } from "./summary-words";

/** What is said below the table of units: the checks that have no column, and what orders the list. */
export function summaryNotes({ openRules, quietRules }: SummaryTable, language: Language): string[] {
  const words = summaryWords[language];
  return [
    words.stakeNote,
    ...(openRules.length > 0 ? [words.openRules(openRules)] : []),
    ...(quietRules.length > 0 ? [words.otherRules(quietRules)] : []),
  ];
}
