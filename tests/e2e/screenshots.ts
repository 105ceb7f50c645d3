import { mkdirSync } from "node:fs";
import path from "node:path";
import { installedBrowser } from "./support/chromium";
import { root, WorkbenchBrowser, type Workbench } from "./support/embedded-excel";
import { auditInPane, checkTextInPane, openFunctions, runTab, withDebt } from "./support/pane";

const folder = path.join(root, "dist/screenshots");

const browser = installedBrowser();
(browser === undefined ? describe.skip : describe)("pictures", () => {
  let workbenches: WorkbenchBrowser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
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
  test.each(looks)("$paneWidth px, $language, $theme, high contrast: $forcedColors", async (look) => {
    const { paneWidth, language, theme, forcedColors } = look;
    const workbench = await workbenches.open(look);
    const name = [paneWidth, language, forcedColors ? "contrast" : theme].join("-");
    await take(workbench, `${name}-empty`);
    await auditInPane(workbench);
    await take(workbench, `${name}-result`);
    await workbench.pane
      .getByRole("button", { name: /^(为什么|Why)/ })
      .first()
      .click();
    await take(workbench, `${name}-why`);
    await runTab(workbench, "threePublic");
    await take(workbench, `${name}-three-public`);
    await runTab(workbench, "reports");
    await take(workbench, `${name}-reports`);
    await checkTextInPane(workbench);
    await take(workbench, `${name}-text`);
    await openFunctions(workbench);
    await take(workbench, `${name}-functions`);
    await take(await withDebt(workbench), `${name}-debt`);
    await workbench.close();
  });
});

async function take({ page }: Workbench, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
