import { act } from "@testing-library/react";
import { officeLook } from "../../src/taskpane/office-look";
import { defaultSettings } from "../../src/taskpane/settings";
import { isDarkColor } from "../../src/taskpane/theme";
import { openPane } from "./pane";

/** An Excel whose background may change, over a system that may. */
function lookWith(background: string | undefined, systemIsDark = false) {
  const office = { background };
  const system = Object.assign(new EventTarget(), { matches: systemIsDark });
  const page = Object.assign(new EventTarget(), { matchMedia: () => system as unknown as MediaQueryList });
  const theme = new EventTarget();
  const look = officeLook({
    bodyBackground: () => office.background,
    window: page,
    onThemeChanged(listener) {
      theme.addEventListener("changed", listener);
      return () => theme.removeEventListener("changed", listener);
    },
  });
  return { look, office, system, page, theme };
}

describe("the look of Excel", () => {
  test.each([
    { background: "#262626", systemIsDark: false, isDark: true },
    { background: "#FFFFFF", systemIsDark: true, isDark: false },
    { background: undefined, systemIsDark: true, isDark: true },
    { background: undefined, systemIsDark: false, isDark: false },
  ])("background $background over a system dark $systemIsDark is dark: $isDark", (each) => {
    expect(lookWith(each.background, each.systemIsDark).look.isDark()).toBe(each.isDark);
  });

  test.each([
    { word: "the person comes back to the pane", from: "page", event: "focus" },
    { word: "the system changes", from: "system", event: "change" },
    { word: "Office says so", from: "theme", event: "changed" },
  ] as const)("is heard of when $word, until nobody listens", ({ from, event }) => {
    const excel = lookWith("#FFFFFF");
    const listener = jest.fn();
    const stop = excel.look.onChanged(listener);
    excel[from].dispatchEvent(new Event(event));
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    excel[from].dispatchEvent(new Event(event));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

/** The background Fluent gives the pane. */
function paneBackground(): string | undefined {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  return rules
    .map(({ cssText }) => /--colorNeutralBackground1:\s*(#\w+)/.exec(cssText)?.[1])
    .findLast((color) => color !== undefined);
}

test("the pane turns dark with Excel while it is open, and light again", async () => {
  const { look, office, page } = lookWith("#FFFFFF");
  await openPane({}, defaultSettings, look);
  const seen = [];
  for (const background of ["#FFFFFF", "#262626", "#FFFFFF"]) {
    office.background = background;
    await act(async () => void page.dispatchEvent(new Event("focus")));
    seen.push(isDarkColor(paneBackground()));
  }
  expect(seen).toEqual([false, true, false]);
});
