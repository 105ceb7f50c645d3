import { threePublicItemTitles } from "../../templates/departmental-budget/three-public-expenses";
import { titleWords } from "../../templates/titles-in-english/title-words";
import type { Language } from "./language";

/** What one of the three public expenses is called, by the key of its column; an unknown key stands for itself. */
export function threePublicItemName(key: string, language: Language): string {
  const titles: Readonly<Record<string, string>> = threePublicItemTitles;
  return titleWords(titles[key] ?? key)[language];
}
