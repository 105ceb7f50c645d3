import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { OfficeLook } from "./office-look";
import type { PaneJobs } from "./pane-jobs/pane-jobs";
import type { PaneWords } from "./pane-words";
import { languageOf, type Settings } from "./settings";
import { LanguageContext } from "./text";
import { darkTheme, lightTheme } from "./theme";
import { PaneFrame } from "./views/PaneFrame";

export interface PaneProps {
  readonly jobs: PaneJobs;
  readonly words: PaneWords;
  readonly version: string;
  /** The display language of Excel, such as `zh-CN`. */
  readonly displayLanguage: string | undefined;
  readonly officeLook: OfficeLook;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly today: () => string;
  readonly timeOfDay: () => string;
}

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** The task pane in its language and theme. */
export function Pane({
  jobs,
  words,
  version,
  displayLanguage,
  officeLook,
  today,
  timeOfDay,
  ...initial
}: PaneProps) {
  usePageStyles();
  const [settings, setSettings] = useState(initial.settings);
  const { onSettings } = initial;
  const language = settings.language === "office" ? languageOf(displayLanguage) : settings.language;
  const officeIsDark = useSyncExternalStore(officeLook.onChanged, officeLook.isDark);
  const isDark = settings.theme === "office" ? officeIsDark : settings.theme === "dark";

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  const change = useCallback(
    (chosen: Settings) => {
      setSettings(chosen);
      onSettings(chosen);
    },
    [onSettings],
  );

  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <LanguageContext value={language}>
        <PaneFrame
          jobs={jobs}
          words={words}
          version={version}
          settings={settings}
          onSettings={change}
          today={today}
          timeOfDay={timeOfDay}
        />
      </LanguageContext>
    </FluentProvider>
  );
}
