import type { Words } from "../../templates/template";
import { disclosureRuleBook } from "../disclosure-rule-book";
import { ruleBook } from "../rule-book";
import { ownRuleTitle } from "../own-rules/own-rule-title";
import type { Language } from "./language";

const titles: ReadonlyMap<string, Words> = new Map(
  [...ruleBook.ties, ...ruleBook.checks, ...disclosureRuleBook.checks].map(({ id, title }) => [id, title]),
);

/** What a rule asks, in words; `undefined` when no rule has that id. */
export function ruleTitle(rule: string, language: Language): string | undefined {
  return ownRuleTitle(rule, language) ?? titles.get(rule)?.[language];
}
