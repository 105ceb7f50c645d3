import { threePublicItemTitles } from "../../templates/departmental-budget/three-public-expenses";
import type { Language } from "./language";

/** What one of the three public expenses is called, by the key of its column; an unknown key stands for itself. */
export function threePublicItemName(key: string, language: Language): string {
  const titles: Readonly<Record<string, { readonly zh: string; readonly en: string }>> =
    threePublicItemTitles;
  return titles[key]?.[language] ?? key;
}
