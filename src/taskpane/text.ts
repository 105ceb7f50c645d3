import { createContext, useContext } from "react";
import type { Language } from "../audit/words/language";
import { en } from "./text.en";
import { zh, type PaneText } from "./text.zh";

/** The words of each language. */
export const textOf: Readonly<Record<Language, PaneText>> = { zh, en };

/** The language in use; Chinese when nothing says otherwise. */
export const LanguageContext = createContext<Language>("zh");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The pane's words in the language in use. */
export function useText(): PaneText {
  return textOf[useLanguage()];
}
