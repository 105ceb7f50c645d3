import { readFileSync } from "node:fs";
import path from "node:path";
import { workbenchPolicy } from "../../.ci/content-security-policy.cjs";
import { root } from "./support/embedded-excel";
import { onOnePage } from "./support/in-chromium";

onOnePage("the page at start", (workbench, browser) => {
  test("says that it is a simulator", async () => {
    expect(await workbench().page.textContent("h1")).toBe("财审 嵌入式表格（模拟器）");
  });

  test("says what it may load", async () => {
    const policy = workbench().page.locator("meta[http-equiv=Content-Security-Policy]");
    expect(await policy.getAttribute("content")).toBe(workbenchPolicy);
  });

  test("opens the bundled sample with its planted errors", async () => {
    expect(await workbench().page.textContent(".workbook-name")).toMatch(/（含差错）\.xlsx$/);
  });

  test("draws every button of the manifest", async () => {
    const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
    const ribbon = manifest.slice(manifest.indexOf("<CustomTab"), manifest.indexOf("</CustomTab>"));
    const declared = [...ribbon.matchAll(/<Control [^>]*id="([^"]+)"/g)].map(([, id]) => id);
    const drawn = await workbench().page.$$eval(".ribbon-button", (buttons) => buttons.map(({ id }) => id));
    expect(drawn).toEqual(declared);
    expect(declared.length).toBeGreaterThan(0);
  });

  test("loads every picture of the ribbon", async () => {
    const sizes = await workbench().page.$$eval(".ribbon-button img", (images) =>
      images.map((image) => (image as HTMLImageElement).naturalWidth),
    );
    expect(new Set(sizes)).toEqual(new Set([32]));
  });

  test("serves the page of the add-in as it was built", async () => {
    const served = await workbench().page.evaluate(async () => {
      const response = await fetch("addin/taskpane.html");
      return [...new Uint8Array(await response.arrayBuffer())];
    });
    expect(Buffer.from(served).equals(readFileSync(path.join(root, "dist/addin/taskpane.html")))).toBe(true);
  });

  test("runs the add-in as in Excel on the web", async () => {
    const host = await workbench().pane.evaluate(() => Office.onReady());
    expect(host).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  });

  test("tells the add-in its language and theme", async () => {
    const english = await browser().open({ language: "en-US", theme: "dark" });
    expect(await english.page.textContent("#Caishen\\.Audit span")).toBe("Audit");
    const told = await english.pane.evaluate(() => ({
      language: Office.context.displayLanguage,
      isDark: matchMedia("(prefers-color-scheme: dark)").matches,
    }));
    expect(told).toEqual({ language: "en-US", isDark: true });
    expect(english.troubles).toEqual([]);
    await english.close();
  });

  test("closes the pane, and the ribbon opens it again", async () => {
    const { page } = workbench();
    await page.click(".pane-close");
    expect(await page.isVisible(".pane-frame")).toBe(false);
    await page.click("#Caishen\\.Pane");
    expect(await page.isVisible(".pane-frame")).toBe(true);
  });

  test("makes the pane wider with the keyboard, within bounds", async () => {
    const { page } = workbench();
    const divider = page.locator(".pane-divider");
    await divider.press("ArrowLeft");
    expect((await page.locator(".pane").boundingBox())?.width).toBe(360);
    for (let times = 0; times < 30; times += 1) await divider.press("ArrowLeft");
    expect((await page.locator(".pane").boundingBox())?.width).toBe(600);
    for (let times = 0; times < 30; times += 1) await divider.press("ArrowRight");
    expect((await page.locator(".pane").boundingBox())?.width).toBe(320);
  });

  test("sends nothing elsewhere and breaks no policy", () => {
    expect(workbench().troubles).toEqual([]);
  });
});
