import { defaultSettings, keepSettings, languageOf, readSettings } from "../../src/taskpane/settings";
import { isDarkColor } from "../../src/taskpane/theme";

describe("settings", () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  test("are read as they were kept", () => {
    const machine = storage();
    keepSettings(machine, { language: "en", theme: "dark" });
    expect(readSettings(machine)).toEqual({ language: "en", theme: "dark" });
  });

  test.each([
    { name: "nothing kept", text: null },
    { name: "another program's text", text: "[1" },
    { name: "unknown values", text: '{"language":"fr","theme":1}' },
    { name: "null", text: "null" },
  ])("$name gives the defaults", ({ text }) => {
    expect(readSettings({ getItem: () => text })).toEqual(defaultSettings);
  });

  test("a browser that refuses storage does no harm", () => {
    const refuse = () => {
      throw new Error("denied");
    };
    expect(readSettings({ getItem: refuse })).toEqual(defaultSettings);
    expect(() => keepSettings({ setItem: refuse }, defaultSettings)).not.toThrow();
  });
});

test.each([
  { display: "zh-CN", language: "zh" },
  { display: "en-US", language: "en" },
  { display: "EN", language: "en" },
  { display: "ja-JP", language: "zh" },
  { display: undefined, language: "zh" },
])("display language $display → $language", ({ display, language }) => {
  expect(languageOf(display)).toBe(language);
});

test.each([
  { color: "#FFFFFF", dark: false },
  { color: "#1F1F1F", dark: true },
  { color: "0a0a0a", dark: true },
  { color: "white", dark: undefined },
  { color: undefined, dark: undefined },
])("background $color is dark: $dark", ({ color, dark }) => expect(isDarkColor(color)).toBe(dark));
