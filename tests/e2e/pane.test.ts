import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type Axe from "axe-core";
import { openSample, type Looks, type Workbench } from "./support/embedded-excel";
import { inChromium } from "./support/in-chromium";
import { auditInPane, checkTextInPane, openFunctions, runTab, withDebt } from "./support/pane";
import { paneViews } from "./support/pane-views";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

inChromium("the look of the pane", (browser) => {
  test.each([
    { language: "zh-CN", theme: "light" },
    { language: "en-US", theme: "dark" },
  ] as const)(
    "nothing is cut off at any width and axe finds nothing serious in $language, $theme",
    async (look: Looks) => {
      const workbench = await browser().open(look);
      const found = await overflowAtWidths(workbench);
      const lookAt = async (shown: Workbench) =>
        found.push(...(await overflowAtWidths(shown)), ...(await seriousViolations(shown)));
      await auditInPane(workbench);
      await lookAt(workbench);
      for (const tab of ["threePublic", "reports"] as const) {
        await runTab(workbench, tab);
        await lookAt(workbench);
      }
      await checkTextInPane(workbench);
      await lookAt(workbench);
      await openFunctions(workbench);
      await lookAt(workbench);
      await lookAt(await withDebt(workbench));
      expect(found).toEqual([]);
      expect(workbench.troubles).toEqual([]);
      await workbench.close();
    },
  );

  test("every view fits and axe finds nothing serious at 320 px in high contrast", async () => {
    let workbench = await browser().open({ paneWidth: 320, forcedColors: true });
    const found: string[] = [];
    // The ends of long views are the same page, scrolled.
    for (const { name, sample, show, leave } of paneViews.filter((view) => !view.name.endsWith("-end"))) {
      if (sample) workbench = { ...workbench, pane: await openSample(workbench.page, sample) };
      await show(workbench);
      const troubles = [...(await overflow(workbench)), ...(await seriousViolations(workbench))];
      found.push(...troubles.map((trouble) => `${name}: ${trouble}`));
      await leave?.(workbench);
    }
    expect(found).toEqual([]);
    expect(workbench.troubles).toEqual([]);
    await workbench.close();
  }, 240_000);

  test("paints within a second, median of three", async () => {
    const paints: number[] = [];
    for (let times = 0; times < 3; times += 1) {
      const workbench = await browser().open();
      paints.push(await workbench.pane.evaluate(firstContentfulPaint));
      await workbench.close();
    }
    const median = paints.sort((a, b) => a - b)[1]!;
    process.stdout.write(`First contentful paint of the pane: ${paints.map(Math.round).join(", ")} ms.\n`);
    expect(median).toBeLessThan(1000);
  });
});

/** What keeps people with other ways of reading and pressing out, as axe sees it. */
async function seriousViolations({ pane }: Workbench): Promise<string[]> {
  await pane.evaluate(axe);
  const { violations } = await pane.evaluate(() =>
    // Fluent guards the focus with elements that hand it on as soon as they have it.
    (window as unknown as { axe: typeof Axe }).axe.run({ exclude: ["[data-tabster-dummy]"] }),
  );
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** What reaches over the pane's edge at each of the widths that people give it; the usual one comes last and stays. */
async function overflowAtWidths(workbench: Workbench): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 450, 600, 350]) {
    await workbench.page
      .locator("section.pane")
      .evaluate((pane, pixels) => (pane.style.width = `${pixels}px`), width);
    await workbench.pane.waitForFunction((pixels) => Math.abs(window.innerWidth - pixels) < 3, width);
    const reaching = await settledOverflow(workbench);
    found.push(...reaching.map((element) => `${width} px: ${element}`));
  }
  return found;
}

/** What reaches over the pane's edge: wider than its frame, or wider inside than outside and not scrolled by design. */
function overflow({ pane }: Workbench): Promise<string[]> {
  return pane.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("#pane *")]
      .filter((element) => {
        const { overflowX, display, textOverflow } = getComputedStyle(element);
        if (display === "inline" || textOverflow === "ellipsis" || ["auto", "scroll"].includes(overflowX))
          return false;
        return element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      })
      .filter((element) => getComputedStyle(element).clipPath === "none" && element.clientWidth > 1)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ""}`),
  );
}

/** The same once charts, which follow a new width some frames later, are drawn. */
async function settledOverflow(workbench: Workbench): Promise<string[]> {
  let found = await overflow(workbench);
  for (let tries = 0; tries < 30 && found.length > 0; tries += 1) {
    await wait(100);
    found = await overflow(workbench);
  }
  return found;
}

/** Milliseconds from the start of the frame's own loading. */
function firstContentfulPaint(): Promise<number> {
  return new Promise((resolve) =>
    new PerformanceObserver((entries) => {
      const entry = entries.getEntriesByName("first-contentful-paint")[0];
      if (entry) resolve(entry.startTime);
    }).observe({ type: "paint", buffered: true }),
  );
}
