import { threePublicCounts } from "../../templates/three-public/counts";
import type { Words } from "../../templates/template";
import type { Language } from "./language";

/** What a count beside the three public expenses is called, by its key; an unknown key stands for itself. */
export function threePublicCountName(key: string, language: Language): string {
  const counts: Readonly<Record<string, { readonly title: Words }>> = threePublicCounts;
  return counts[key]?.title[language] ?? key;
}
