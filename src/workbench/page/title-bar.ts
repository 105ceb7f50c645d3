import { element } from "./element";
import { languages } from "./language";
import type { Preferences } from "./preferences";
import type { Text } from "./text";

export interface TitleBarOptions {
  readonly text: Text;
  readonly preferences: Preferences;
  /** Names of the bundled workbooks. */
  readonly samples: readonly string[];
  readonly onOpen: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onSave: () => void;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
}

/** The line at the top: what this is, which workbook is open, and what belongs to the program and not to the add-in. */
export class TitleBar {
  readonly view: HTMLElement;
  private readonly workbookName = element("span", { className: "workbook-name" });

  constructor({ text, preferences, samples, ...on }: TitleBarOptions) {
    const picker = element("input", { type: "file", accept: ".xlsx", hidden: true, label: text.open });
    picker.addEventListener("change", () => {
      const file = picker.files?.[0];
      if (file) on.onOpen(file);
      picker.value = "";
    });
    const open = textButton(text.open, text.openTip, () => picker.click());
    const save = textButton(text.save, text.saveTip, on.onSave);
    const sample = choice(
      text.samples,
      [["", text.samples], ...samples.map((name) => [name, name.replace(/\.xlsx$/, "")] as const)],
      "",
      (name) => {
        // Which workbook is open stands in the middle of the bar; the menu keeps its own name.
        sample.value = "";
        if (name !== "") on.onSample(name);
      },
    );
    const language = choice(
      text.language,
      languages.map((each) => [each, each === "zh-CN" ? "中文" : "English"]),
      preferences.language,
      (chosen) =>
        on.onPreferences({ language: languages.find((each) => each === chosen) ?? preferences.language }),
    );
    const theme = choice(
      text.theme,
      [
        ["light", text.light],
        ["dark", text.dark],
      ],
      preferences.theme,
      (chosen) => on.onPreferences({ theme: chosen === "dark" ? "dark" : "light" }),
    );
    this.view = element(
      "header",
      { className: "title-bar" },
      element("h1", { title: text.simulator }, text.title),
      this.workbookName,
      picker,
      open,
      save,
      sample,
      language,
      theme,
    );
  }

  showName(name: string): void {
    this.workbookName.textContent = name;
    this.workbookName.title = name;
  }
}

function textButton(words: string, tip: string, onclick: () => void): HTMLButtonElement {
  return element("button", { type: "button", title: tip, onclick }, words);
}

function choice(
  label: string,
  offered: readonly (readonly [value: string, words: string])[],
  value: string,
  onChoice: (value: string) => void,
): HTMLSelectElement {
  const options = offered.map(([each, words]) => element("option", { value: each }, words));
  const select = element("select", { label, title: label }, ...options);
  select.value = value;
  select.addEventListener("change", () => onChoice(select.value));
  return select;
}
