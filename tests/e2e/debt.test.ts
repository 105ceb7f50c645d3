import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { debtWorkbook } from "../support/debt-workbook";
import { snapshotLines } from "../support/snapshot-lines";
import { becomes } from "./support/becomes";
import { commandResult } from "./support/command";
import { openWorkbook, savedWorkbook } from "./support/embedded-excel";
import { sheetNames } from "./support/grid";
import { onOnePage } from "./support/in-chromium";

/** The indicators that the command computes of the same workbook, as people read them. */
function ratiosOfCommand(): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
  try {
    const file = path.join(folder, "债务.xlsx");
    writeFileSync(file, debtWorkbook());
    const { workbooks } = commandResult<{
      workbooks: { indicators: { ratio: string | null }[]; gate: { readings: { ratio: string }[] } }[];
    }>("debt", file);
    const { indicators, gate } = workbooks[0]!;
    const ratios = [...indicators, ...gate.readings].flatMap(({ ratio }) => ratio ?? []);
    return ratios.map((ratio) => `${(Number(ratio) * 100).toFixed(2)}%`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const linesOf = (bytes: Uint8Array): string[] =>
  snapshotLines(readWorkbook(bytes, { facets: ["formulas", "numberFormats", "fills", "hidden"] }));

onOnePage("debt from the ribbon to the sheets and back", (workbench) => {
  let pane: Frame;
  beforeAll(async () => {
    pane = await openWorkbook(workbench().page, "债务.xlsx", debtWorkbook());
  });

  test("the button 债务 opens the tab and computes", async () => {
    const { page } = workbench();
    await page.click("#Caishen\\.Debt");
    await pane.getByRole("heading", { level: 2, name: /^债务率 \d+\.\d\d%/ }).waitFor({ timeout: 60_000 });
    await pane.getByRole("region", { name: "本地办法口径" }).waitFor();
    await pane.getByRole("img", { name: /还本付息图/ }).waitFor();
  });

  test("the ratios are those of the command", async () => {
    const regions = ["债务指标（测算）", "本地办法口径"].map((name) => pane.getByRole("region", { name }));
    const shown = (await Promise.all(regions.map((region) => region.textContent()))).join();
    const expected = ratiosOfCommand();
    expect(expected.length).toBeGreaterThan(8);
    expect(expected.filter((ratio) => !shown.includes(ratio))).toEqual([]);
  });

  test("a figure leads to its cell", async () => {
    const { page } = workbench();
    await pane.getByRole("button", { name: "定位 债务指标数据!B4" }).click();
    await becomes(
      () => page.evaluate(() => window.embeddedExcel.excel?.workbook?.getSelectedRange().address),
      "债务指标数据!B4",
    );
  });

  test("a scenario stands beside the base", async () => {
    await pane.getByLabel("新增债务（万元）").fill("10000");
    await pane.getByLabel("年利率（%）").fill("3.5");
    await pane.getByLabel("期限（年）").fill("5");
    await pane.getByRole("button", { name: "测算情景" }).click();
    await pane.getByText(/^已计入新增债务10,000\.00万元/).waitFor();
  });

  test("its sheets are previewed, added, saved, and taken back", async () => {
    const { page } = workbench();
    const before = await sheetNames(page);
    await pane.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByRole("menuitem", { name: "生成债务指标监测表及附表" }).click();
    await pane
      .getByText("将新增工作表“债务指标监测表”、“还本付息计划表”、“债务变动表”，不改动其他工作表。")
      .waitFor();
    expect(await sheetNames(page)).toEqual(before);
    await pane.getByRole("button", { name: "新增3张工作表" }).click();
    const names = [...before, "债务指标监测表", "还本付息计划表", "债务变动表"];
    await becomes(() => sheetNames(page), names, 60_000);
    await pane.getByRole("button", { name: "撤销", exact: true }).waitFor({ timeout: 60_000 });
    const saved = linesOf(await savedWorkbook(page));
    const opened = linesOf(debtWorkbook());
    expect(saved.slice(0, opened.length)).toEqual(opened);
    expect(saved.filter((line) => line.startsWith("[")).slice(-3)).toEqual([
      expect.stringContaining("债务指标监测表"),
      expect.stringContaining("还本付息计划表"),
      expect.stringContaining("债务变动表"),
    ]);
    await pane.getByRole("button", { name: "撤销", exact: true }).press("Enter");
    await becomes(() => sheetNames(page), before);
  });

  test("nothing was sent elsewhere, refused by a policy or left uncaught", () => {
    expect(workbench().troubles).toEqual([]);
  });
});
