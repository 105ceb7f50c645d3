import { documentTitlesInEnglish } from "./documents-in-english";
import type { Reference } from "./reference";

/** A reference as a person cites it in English; a source of a bureau's own keeps its name. */
export function citationInEnglish({ title, number, place }: Reference): string {
  return [documentTitlesInEnglish[title] ?? title, number, place]
    .filter((part) => part !== undefined)
    .join(", ");
}
