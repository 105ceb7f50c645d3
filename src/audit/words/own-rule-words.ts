import type { Language } from "./language";
import type { MessageData } from "../finding";
import type { OwnRuleProblem } from "./own-rule-problems";
import { misplacedWordsEn, misreadWordsEn } from "./own-rule-problems.en";
import { misplacedWordsZh, misreadWordsZh } from "./own-rule-problems.zh";

const words: Readonly<Record<Language, Readonly<Record<OwnRuleProblem["kind"], (data: never) => string>>>> = {
  zh: { ...misreadWordsZh, ...misplacedWordsZh },
  en: { ...misreadWordsEn, ...misplacedWordsEn },
};

/** What is wrong with an own rule and how to write it, as a person reads it beside the rule; no full stop at its end. */
export function ownRuleWords({ kind, data }: OwnRuleProblem, language: Language): string {
  // The compiler joins kind and data in `OwnRuleProblem`, and forgets it here.
  return (words[language][kind] as (data: MessageData) => string)(data);
}
