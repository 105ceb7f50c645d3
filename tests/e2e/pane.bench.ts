import type { Page } from "playwright-core";
import { ledgerRows } from "../support/budget-ledger";
import { largeWorkbook } from "../support/large-workbook";
import { longLedger } from "../support/long-ledger";
import { smallBudget } from "../support/small-budget";
import { workbookOfRows } from "../support/workbook-of-rows";
import { becomes } from "./support/becomes";
import { installedBrowser } from "./support/chromium";
import { openWorkbook, WorkbenchBrowser } from "./support/embedded-excel";

const cells = 100_000;

/** Milliseconds. */
const longest = 200;

/** A run of the frame's own scripts that kept the browser busy; Chromium reports those over 5 ms. */
interface BusyScript {
  readonly duration: number;
  readonly source: string;
}

interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly {
    readonly duration: number;
    readonly sourceURL: string;
    readonly sourceFunctionName: string;
    readonly windowAttribution: string;
  }[];
}

/** Runs in the page, where the scripts of the pane's frame count as a descendant's; the grid's are not the pane's. */
function watchScripts(): void {
  const busy: BusyScript[] = [];
  Object.assign(window, { busy });
  new PerformanceObserver((list) => {
    for (const { scripts } of list.getEntries() as LongFrame[])
      for (const { duration, sourceURL, sourceFunctionName, windowAttribution } of scripts)
        if (windowAttribution === "descendant")
          busy.push({ duration, source: `${sourceFunctionName} in ${sourceURL}` });
  }).observe({ type: "long-animation-frame" });
}

const busyScripts = (page: Page) => page.evaluate(() => (window as unknown as { busy: BusyScript[] }).busy);

/** Keeps the main thread busy in the frame of the pane, to see that it would be noticed. */
function keepBusy(milliseconds: number): Promise<void> {
  return new Promise((resolve) =>
    setTimeout(() => {
      for (const end = performance.now() + milliseconds; performance.now() < end;);
      resolve();
    }),
  );
}

const rowsOf = (count: number, columns: number) =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (column < 3 ? `第${row % 900}笔` : row * 13.37 + column)),
  );

/** A budget that does not add up, a ledger of three thousand lines, and the vouchers behind them. */
function recognisedWorkbook(): Uint8Array {
  const { 收支, ...others } = smallBudget();
  收支![7]![1] = 1;
  return workbookOfRows({
    收支: 收支!,
    ...others,
    预算明细: ledgerRows(longLedger(3_000)),
    凭证: rowsOf(cells / 20, 20),
  });
}

const workbooks = [
  { holds: "no form we know", bytes: () => largeWorkbook(cells), answer: /未识别出/ },
  { holds: "a budget among them", bytes: recognisedWorkbook, answer: /须改正\s*1\s*处/ },
];

const isTooLong = ({ duration }: BusyScript) => duration > longest;

const browser = installedBrowser();
(browser === undefined ? test.skip : test).each(workbooks)(
  `an audit of ${cells} cells with $holds never keeps the pane from answering`,
  async ({ holds, bytes, answer }) => {
    const workbenches = await WorkbenchBrowser.start(browser!);
    try {
      const { page, troubles } = await workbenches.open();
      const pane = await openWorkbook(page, "明细.xlsx", bytes());
      await page.evaluate(watchScripts);
      await pane.evaluate(keepBusy, longest + 100);
      await becomes(async () => (await busyScripts(page)).some(isTooLong), true);
      const control = (await busyScripts(page)).length;
      await pane.getByRole("button", { name: "审核本工作簿" }).click();
      await pane.getByText(answer).first().waitFor({ timeout: 90_000 });
      const busy = (await busyScripts(page)).slice(control);
      const worst = busy.toSorted((one, other) => other.duration - one.duration).slice(0, 3);
      process.stdout.write(
        `Longest scripts of the pane over ${cells} cells, ${holds}: ${worst.map(({ duration }) => `${Math.round(duration)} ms`).join(", ")}.\n`,
      );
      expect(worst.filter(isTooLong)).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      await workbenches.stop();
    }
  },
);
