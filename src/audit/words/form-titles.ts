import { setById, templateById } from "../../templates/sets";
import { titleWords } from "../../templates/titles-in-english/title-words";
import type { Language } from "./language";

/** A form as people call it; an id we do not know is already a printed title. */
export function formTitle(id: string, language: Language): string {
  const template = templateById(id);
  return template ? titleWords(template.title)[language] : id;
}

/** A set as people call it, with the place that publishes it; an id we do not know stands for itself. */
export function setTitle(id: string, language: Language): string {
  const set = setById(id);
  if (!set) return id;
  const [title, region] = [titleWords(set.title)[language], titleWords(set.region)[language]];
  return language === "zh" ? `${region}“${title}”` : `“${title}” of ${region}`;
}
