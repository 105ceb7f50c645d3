import { createRoot } from "react-dom/client";
import packageJson from "../../package.json";
import { associateCommands, showPane } from "../commands/associate";
import { NewsChannel } from "../commands/news";
import { ExcelHost } from "../excel/excel-host";
import { describeHostError } from "../workbook/describe-host-error";
import { HostError } from "../workbook/host-error";
import { commandJobs } from "./binding/command-jobs";
import { OtherBooks } from "./binding/other-books";
import { EditWatch } from "./binding/edit-watch";
import type { FunctionsMetadata } from "./binding/function-entries";
import { hostJobs } from "./binding/host-jobs";
import { PlaceVariants } from "./binding/place-variants";
import { browserExecutor } from "./engine/browser-executor";
import { executorWithVariants } from "./engine/executor-with-variants";
import { officeLook, officeThemeEvent } from "./office-look";
import { Pane } from "./Pane";
import type { PaneWords } from "./pane-words";
import { saveFile } from "./save-file";
import { selfTest } from "./self-test";
import { keepSettings, languageOf, readSettings } from "./settings";
import { workbookName } from "./workbook-name";

const twoDigits = (number: number) => String(number).padStart(2, "0");
const today = () => {
  const day = new Date();
  return [day.getFullYear(), twoDigits(day.getMonth() + 1), twoDigits(day.getDate())].join("-");
};
const timeOfDay = () => {
  const time = new Date();
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
};

const words: PaneWords = {
  presenter: async (language) => (await import("./present/presenter")).presenterFor(language),
  failure: (error, language) =>
    describeHostError(
      error instanceof HostError ? error : new HostError("unknown", {}, { cause: error }),
      language,
    ),
};

/** Storage that a browser denies is as good as none. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function open(): void {
  const host = new ExcelHost();
  const news = new NewsChannel();
  const watch = new EditWatch(host);
  const variants = new PlaceVariants(storage());
  const executor = executorWithVariants(browserExecutor(), () => variants.inUse?.pack);
  const otherBooks = new OtherBooks();
  const now = () => new Date().toISOString();
  const settings = readSettings(storage());
  const displayLanguage: string | undefined = Office.context.displayLanguage;
  const jobs = hostJobs(host, {
    executor,
    today,
    now,
    news,
    watch,
    otherBooks,
    variants,
    saveFile,
    workbookName: () => workbookName(Office.context.document?.url),
    functions: async (language) => {
      const { functionEntries, metadataFiles } = await import("./binding/function-entries");
      const told = await fetch(metadataFiles[language]);
      return functionEntries((await told.json()) as FunctionsMetadata, language);
    },
    selfTest: (language) =>
      Promise.resolve(
        selfTest((set, least) => Office.context.requirements.isSetSupported(set, least), language),
      ),
  });
  associateCommands({
    jobs: commandJobs(host, { executor, now, today, watch, otherBooks }, () => languageOf(displayLanguage)),
    host,
    news,
    showPane,
  });

  const frame = document.getElementById("pane");
  // A runtime without a page runs commands and functions alone.
  if (!frame) return;
  const onThemeChanged = officeThemeEvent();
  const look = officeLook({
    bodyBackground: () => Office.context.officeTheme?.bodyBackgroundColor,
    window,
    ...(onThemeChanged && { onThemeChanged }),
  });
  createRoot(frame).render(
    <Pane
      jobs={jobs}
      words={words}
      version={packageJson.version}
      displayLanguage={displayLanguage}
      officeLook={look}
      settings={settings}
      onSettings={(chosen) => keepSettings(storage(), chosen)}
      today={today}
      timeOfDay={timeOfDay}
    />,
  );
}

void Office.onReady().then(open);
