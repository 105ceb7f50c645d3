import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Latin letters and digits follow Fluent's own font; the Chinese faces come after it. */
const fontFamily = `'Segoe UI', 'Segoe UI Web (West European)', "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif`;

export const lightTheme: Theme = {
  ...webLightTheme,
  fontFamilyBase: fontFamily,
  fontFamilyNumeric: fontFamily,
};
export const darkTheme: Theme = {
  ...webDarkTheme,
  fontFamilyBase: fontFamily,
  fontFamilyNumeric: fontFamily,
};

/** Whether a background such as `#1F1F1F` is dark, by its relative luminance; `undefined` when it is no colour. */
export function isDarkColor(color: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5;
}
