import { ownRuleTitle } from "../own-rules/own-rule-title";
import type { Language } from "./language";
import { en } from "./rule-titles.en";
import { zh } from "./rule-titles.zh";

const titles: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh, en };

/** What a rule asks, in words; `undefined` when no rule has that id. */
export function ruleTitle(rule: string, language: Language): string | undefined {
  return ownRuleTitle(rule, language) ?? titles[language][rule];
}
