import { installedBrowser } from "./chromium";
import { WorkbenchBrowser, type Workbench } from "./embedded-excel";

const executable = installedBrowser();

/** A group of tests with the served page in Chromium; all are skipped where there is no browser. */
export function inChromium(name: string, tests: (browser: () => WorkbenchBrowser) => void): void {
  (executable === undefined ? describe.skip : describe)(name, () => {
    let browser: WorkbenchBrowser;
    beforeAll(async () => {
      browser = await WorkbenchBrowser.start(executable!);
    });
    afterAll(() => browser?.stop());
    tests(() => browser);
  });
}

/** A group of tests that go on from each other on one opened page. */
export function onOnePage(
  name: string,
  tests: (workbench: () => Workbench, browser: () => WorkbenchBrowser) => void,
): void {
  inChromium(name, (browser) => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await browser().open();
    });
    afterAll(() => workbench?.close());
    tests(() => workbench, browser);
  });
}
