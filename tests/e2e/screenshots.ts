import { mkdirSync } from "node:fs";
import path from "node:path";
import { installedBrowser } from "./support/chromium";
import { openSample, root, WorkbenchBrowser, type Looks, type Workbench } from "./support/embedded-excel";
import { auditInPane } from "./support/pane";

const folder = path.join(root, "dist/screenshots");
/** The few that README.zh-CN.md shows. */
const readmeFolder = path.join(root, "assets/screenshots");

/** Something a person sees in the pane, and the way to it. */
interface View {
  readonly name: string;
  /** The bundled workbook it is seen with, by a part of its name. */
  readonly sample?: string;
  readonly show: (workbench: Workbench) => Promise<unknown>;
  readonly isInReadme?: true;
}

const result = ({ pane }: Workbench) => pane.getByRole("heading", { level: 2 }).first().waitFor();
const afterRibbon = (button: string) => async (workbench: Workbench) => {
  await workbench.page.click(`#Caishen\\.${button}`);
  await result(workbench);
};
const menuPage = (words: RegExp) => async (workbench: Workbench) => {
  await workbench.pane.getByRole("button", { name: /^(更多|More)$/ }).click();
  await workbench.pane.getByRole("menuitem", { name: words }).click();
  await result(workbench);
};
const toEnd = ({ pane }: Workbench) =>
  pane.evaluate(() => {
    for (const each of document.querySelectorAll("*")) each.scrollTop = each.scrollHeight;
  });

const views: readonly View[] = [
  { name: "audit-empty", show: () => Promise.resolve() },
  { name: "audit-result", show: auditInPane, isInReadme: true },
  {
    name: "audit-why",
    show: ({ pane }) =>
      pane
        .getByRole("button", { name: /^(为什么|Why)/ })
        .first()
        .click(),
  },
  { name: "forms", show: menuPage(/^(识别的表|Recognised forms)$/) },
  { name: "own-rules", show: menuPage(/^(自定义勾稽|Own rules)$/) },
  { name: "functions", show: menuPage(/^(函数|Functions)$/), isInReadme: true },
  { name: "policy", show: menuPage(/^(政策参数|Policy values)$/) },
  { name: "settings", show: menuPage(/^(设置|Settings)$/) },
  { name: "help", show: menuPage(/^(帮助|Help)$/) },
  {
    name: "three-public",
    sample: "三公经费和台账",
    show: afterRibbon("ThreePublic"),
    isInReadme: true,
  },
  { name: "three-public-end", show: toEnd },
  { name: "debt", sample: "政府债务", show: afterRibbon("Debt"), isInReadme: true },
  { name: "debt-end", show: toEnd },
  { name: "reports", sample: "一体化导出表", show: afterRibbon("Report"), isInReadme: true },
  { name: "reports-end", show: toEnd },
  {
    name: "narrative",
    sample: "单位预算（含差错）",
    show: async (workbench) => {
      const { page, pane } = workbench;
      await page.click("#Caishen\\.Report");
      await pane.getByLabel(/^(编制说明|Explanation text)$/).check();
      await pane.getByRole("button", { name: /^(核对编制说明|Check the explanation text)$/ }).click();
      await result(workbench);
    },
    isInReadme: true,
  },
];

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
      for (const { name, sample, show, isInReadme } of views) {
        if (sample) workbench = { ...workbench, pane: await openSample(workbench.page, sample) };
        await show(workbench);
        await workbench.pane.getByRole("progressbar").waitFor({ state: "detached" });
        const picture = workbench.page.locator("iframe.pane-frame");
        await picture.screenshot({ path: path.join(folder, `${nameOf(look)}-${name}.png`) });
        if (isInReadme && isReadmeLook(look))
          await picture.screenshot({ path: path.join(readmeFolder, `${name}.png`) });
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
