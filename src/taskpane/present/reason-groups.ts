import type { NotChecked } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import { comparisonWords } from "../../audit/words/not-checked";
import { reasonWords } from "../../audit/words/reasons";

/** Comparisons that were not made for one reason. */
export interface ReasonGroup {
  readonly reason: string;
  /** How many they are; of one title there may be several. */
  readonly count: number;
  readonly titles: readonly string[];
}

/** What was not checked or does not apply, by reason, the reason of most first. */
export function reasonGroups(items: readonly NotChecked[], language: Language): readonly ReasonGroup[] {
  const byReason = new Map<string, NotChecked[]>();
  for (const item of items) {
    const reason = reasonWords(item, language);
    byReason.set(reason, [...(byReason.get(reason) ?? []), item]);
  }
  return [...byReason]
    .map(([reason, group]) => ({
      reason,
      count: group.length,
      titles: [...new Set(group.map((item) => comparisonWords(item, language)))],
    }))
    .sort((one, other) => other.count - one.count);
}
