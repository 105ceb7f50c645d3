import { languages, type Language } from "./language";

export interface Preferences {
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** Pixels. */
  readonly paneWidth: number;
}

const key = "embedded-excel";

/** What was chosen the last time; at first, what the browser prefers. */
export function readPreferences(): Preferences {
  const asked = new URLSearchParams(location.search);
  const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Preferences>;
  const language = asked.get("language") ?? kept.language ?? navigator.language;
  return {
    language: languages.find((each) => each.slice(0, 2) === language.slice(0, 2)) ?? "en-US",
    theme: (asked.get("theme") ?? kept.theme) === "dark" ? "dark" : "light",
    paneWidth: Number(asked.get("pane") ?? kept.paneWidth ?? 350),
  };
}

export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(key, JSON.stringify(preferences));
}
