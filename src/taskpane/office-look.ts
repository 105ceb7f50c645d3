import type { Unsubscribe } from "../workbook/host";
import { isDarkColor } from "./theme";

/** Whether Excel is dark now, and word of when that may have changed. */
export interface OfficeLook {
  readonly isDark: () => boolean;
  readonly onChanged: (listener: () => void) => Unsubscribe;
}

interface Surroundings {
  /** The background of Excel's own panes, such as `#1F1F1F`; `undefined` where Excel does not say. */
  readonly bodyBackground: () => string | undefined;
  readonly window: Pick<Window, "addEventListener" | "removeEventListener" | "matchMedia">;
  /** Excel's own word of another theme, where it has one. */
  readonly onThemeChanged?: (listener: () => void) => Unsubscribe;
}

/**
 * The look of Excel by its theme, or, where it does not say, of the system. No Excel so far tells of another theme:
 * it is looked at again whenever the person comes back to the pane, which is where a theme was chosen.
 */
export function officeLook({ bodyBackground, window, onThemeChanged }: Surroundings): OfficeLook {
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => isDarkColor(bodyBackground()) ?? systemIsDark.matches,
    onChanged(listener) {
      const stop = onThemeChanged?.(listener);
      window.addEventListener("focus", listener);
      systemIsDark.addEventListener("change", listener);
      return () => {
        stop?.();
        window.removeEventListener("focus", listener);
        systemIsDark.removeEventListener("change", listener);
      };
    },
  };
}

/** The event of another theme, which Office knows and the document of Excel may one day have; a refusal is no matter. */
export function officeThemeEvent(): ((listener: () => void) => Unsubscribe) | undefined {
  const event: Office.EventType | undefined = Office.EventType.OfficeThemeChanged;
  if (event === undefined) return undefined;
  return (listener) => {
    const { document } = Office.context;
    document.addHandlerAsync(event, listener);
    return () => document.removeHandlerAsync(event, { handler: listener });
  };
}
