import type { NotChecked } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import { byReason, comparisonWords } from "../../audit/words/not-checked";

/** Comparisons that were not made for one reason. */
export interface ReasonGroup {
  readonly reason: string;
  /** How many they are; of one title there may be several. */
  readonly count: number;
  readonly titles: readonly string[];
}

/** What was not checked or does not apply, by reason, the reason of most first. */
export function reasonGroups(items: readonly NotChecked[], language: Language): readonly ReasonGroup[] {
  return [...byReason(items, language)]
    .map(([reason, group]) => ({
      reason,
      count: group.length,
      titles: [...new Set(group.map((item) => comparisonWords(item, language)))],
    }))
    .sort((one, other) => other.count - one.count);
}
