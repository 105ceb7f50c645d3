import type { Language } from "../audit/words/language";

/** What a person chose; `office` follows the display language or theme of Excel. */
export interface Settings {
  readonly language: Language | "office";
  readonly theme: "light" | "dark" | "office";
}

export const defaultSettings: Settings = { language: "office", theme: "office" };

const key = "caishen.pane.settings";

/** Reads the settings of this machine; a browser that refuses storage has the defaults. */
export function readSettings(storage: Pick<Storage, "getItem"> | undefined): Settings {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(key) ?? "{}");
    const { language, theme } = stored as Partial<Settings>;
    return {
      language: language === "zh" || language === "en" ? language : "office",
      theme: theme === "light" || theme === "dark" ? theme : "office",
    };
  } catch {
    return defaultSettings;
  }
}

/** Keeps the settings on this machine, where the browser allows it. */
export function keepSettings(storage: Pick<Storage, "setItem"> | undefined, settings: Settings): void {
  try {
    storage?.setItem(key, JSON.stringify(settings));
  } catch {
    // Storage is refused in some frames; the choice then lasts as long as the pane.
  }
}

/** The language of a display language such as `zh-CN` or `en-US`: Chinese unless it is English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith("en") ? "en" : "zh";
}
