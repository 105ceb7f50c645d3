import { groupedBy } from "../../workbook/grouped-by";
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
  return leftUncheckedWords([item], reasonWords(item, language), language);
}

/** The same in a line for each reason, with all that was left unchecked for it. */
export function notCheckedWordsByReason(items: readonly NotChecked[], language: Language): string[] {
  return [...byReason(items, language)].map(([reason, group]) => leftUncheckedWords(group, reason, language));
}

/** What was not checked or does not apply, by the words of its reason, in the order of the first of each. */
export function byReason(items: readonly NotChecked[], language: Language): Map<string, NotChecked[]> {
  return groupedBy(items, (item) => reasonWords(item, language));
}

function leftUncheckedWords(items: readonly NotChecked[], reason: string, language: Language): string {
  const titles = [...new Set(items.map((item) => comparisonWords(item, language)))];
  const count = items.length;
  return language === "zh"
    ? `${titles.join("；")}：${reason}。${count > 1 ? `以上${count}项` : "本项"}未检查，不代表通过。`
    : `${titles.join("; ")}: ${reason}. ${count > 1 ? `These ${count} were` : "This was"} not checked, which does not mean that ${count > 1 ? "they" : "it"} passed.`;
}
