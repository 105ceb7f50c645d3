import type { Language } from "../words/language";
import { ownRuleText } from "./own-rule";

const titled: Readonly<Record<Language, (text: string) => string>> = {
  zh: (text) => `自定义勾稽“${text}”`,
  en: (text) => `Own rule “${text}”`,
};

/** What an own rule is called where rules are named, by its id; `undefined` for a rule of the product. */
export function ownRuleTitle(id: string, language: Language): string | undefined {
  const text = ownRuleText(id);
  return text === undefined ? undefined : titled[language](text);
}
