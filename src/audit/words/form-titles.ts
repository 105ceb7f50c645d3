import { templateById } from "../../templates/sets";
import type { Language } from "./language";

/** A form as people call it; an id we do not know is already a printed title. */
export function formTitle(id: string, language: Language): string {
  return templateById(id)?.title[language] ?? id;
}
