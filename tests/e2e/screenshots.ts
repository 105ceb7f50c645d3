import { mkdirSync } from "node:fs";
import path from "node:path";
import { installedBrowser } from "./support/chromium";
import { openSample, root, WorkbenchBrowser, type Looks } from "./support/embedded-excel";
import { paneViews } from "./support/pane-views";

const folder = path.join(root, "dist/screenshots");
/** The few that README.zh-CN.md shows. */
const readmeFolder = path.join(root, "assets/screenshots");

const browser = installedBrowser();
(browser === undefined ? describe.skip : describe)("pictures", () => {
  let workbenches: WorkbenchBrowser;
  beforeAll(async () => {
    for (const each of [folder, readmeFolder]) mkdirSync(each, { recursive: true });
    workbenches = await WorkbenchBrowser.start(browser!);
  });
  afterAll(() => workbenches?.stop());

  const looks = ([320, 350, 450] as const).flatMap((paneWidth) =>
    (["zh-CN", "en-US"] as const).flatMap((language) => [
      { paneWidth, language, theme: "light", forcedColors: false } as const,
      { paneWidth, language, theme: "dark", forcedColors: false } as const,
      { paneWidth, language, theme: "dark", forcedColors: true } as const,
    ]),
  );
  test.each(looks)(
    "$paneWidth px, $language, $theme, high contrast: $forcedColors",
    async (look) => {
      let workbench = await workbenches.open(look);
      for (const { name, sample, show, leave, inReadme } of paneViews) {
        if (sample) workbench = { ...workbench, pane: await openSample(workbench.page, sample) };
        await show(workbench);
        await workbench.pane.getByRole("progressbar").waitFor({ state: "detached" });
        const frame = workbench.page.locator("iframe.pane-frame");
        await frame.screenshot({ path: path.join(folder, `${nameOf(look)}-${name}.png`) });
        if (inReadme && isReadmeLook(look)) {
          const picture = inReadme === "page" ? workbench.page : frame;
          await picture.screenshot({ path: path.join(readmeFolder, `${name}.png`) });
        }
        await leave?.(workbench);
      }
      await workbench.page.screenshot({ path: path.join(folder, `${nameOf(look)}-page.png`) });
      await workbench.close();
    },
    600_000,
  );
});

function nameOf({ paneWidth, language, theme, forcedColors }: Looks): string {
  return [paneWidth, language, forcedColors ? "contrast" : theme].join("-");
}

function isReadmeLook({ paneWidth, language, theme, forcedColors }: Looks): boolean {
  return paneWidth === 350 && language === "zh-CN" && theme === "light" && !forcedColors;
}
