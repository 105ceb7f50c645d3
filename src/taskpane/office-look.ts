import { isDarkColor } from "./theme";

/** Whether Excel is dark by its theme, or, where it does not say, the system. */
export function officeIsDark(
  bodyBackground: string | undefined,
  matchMedia: (query: string) => { readonly matches: boolean },
): boolean {
  return isDarkColor(bodyBackground) ?? matchMedia("(prefers-color-scheme: dark)").matches;
}
