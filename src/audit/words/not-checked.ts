import type { NotChecked } from "../finding";
import type { Language } from "./language";
import { reasonWords } from "./reasons";
import { ruleTitle } from "./rule-titles";

/** What a rule compares, by its title. */
export function comparisonWords({ rule }: Pick<NotChecked, "rule">, language: Language): string {
  return ruleTitle(rule, language) ?? unnamedRule[language];
}

const unnamedRule: Readonly<Record<Language, string>> = { zh: "一项核对", en: "One comparison" };

/** What was not checked and why, saying that this is no pass: 三公经费…：未取得上年预算数。本项未检查，不代表通过。 */
export function notCheckedWords(item: NotChecked, language: Language): string {
  const title = comparisonWords(item, language);
  const reason = reasonWords(item, language);
  return language === "zh"
    ? `${title}：${reason}。本项未检查，不代表通过。`
    : `${title}: ${reason}. This was not checked, which does not mean that it passed.`;
}
