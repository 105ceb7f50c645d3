import { threePublicCounts } from "../../templates/three-public/counts";
import { titleWords } from "../../templates/titles-in-english/title-words";
import type { Language } from "./language";

/** What a count beside the three public expenses is called, by its key; an unknown key stands for itself. */
export function threePublicCountName(key: string, language: Language): string {
  const counts: Readonly<Record<string, { readonly title: string }>> = threePublicCounts;
  return titleWords(counts[key]?.title ?? key)[language];
}
