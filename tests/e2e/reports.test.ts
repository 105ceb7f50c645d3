import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { WorkbookPackage } from "../../src/ooxml/workbook-package";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { WorkbookView } from "../../src/workbook/snapshot";
import { ledgerRows } from "../support/budget-ledger";
import { longLedger } from "../support/long-ledger";
import { sheetsOfRows } from "../support/sheets-of-rows";
import { becomes } from "./support/becomes";
import { openSample, openWorkbook, savedWorkbook } from "./support/embedded-excel";
import { sheetNames } from "./support/grid";
import { onOnePage } from "./support/in-chromium";

onOnePage("reports from the ribbon to the sheets and back", (workbench) => {
  let exportPane: Frame;

  test("the button 报表 opens the tab and says that the sample holds no source", async () => {
    const { page, pane } = workbench();
    await page.click("#Caishen\\.Report");
    await pane.getByRole("heading", { level: 2, name: /^没有找到取数来源/ }).waitFor({ timeout: 60_000 });
  });

  test("a blank form is previewed, added, and taken back", async () => {
    const { page, pane } = workbench();
    const before = await sheetNames(page);
    await pane.getByRole("button", { name: "预览插入" }).click();
    await pane.getByText(/^将新增工作表“预算明细/).waitFor();
    expect(await sheetNames(page)).toEqual(before);
    await pane.getByRole("button", { name: "新增工作表" }).click();
    await becomes(async () => (await sheetNames(page)).length, before.length + 1);
    await pane.getByRole("button", { name: "撤销", exact: true }).press("Enter");
    await becomes(() => sheetNames(page), before);
  });

  test("a figure of the explanation text leads to the cell it rests on", async () => {
    const { page, pane } = workbench();
    await pane.getByLabel("编制说明").check();
    await pane.getByRole("button", { name: "核对编制说明" }).click();
    await pane.getByRole("heading", { level: 2, name: /^说明中\d+个数字/ }).waitFor({ timeout: 60_000 });
    await page.evaluate(() => window.embeddedExcel.excel?.workbook?.worksheets.getItem("封面").activate());
    await pane
      .getByRole("button", { name: /，与表中相符$/ })
      .first()
      .click();
    const sheetOfSelection = () =>
      page.evaluate(() => window.embeddedExcel.excel?.workbook?.activeSheet.name ?? "");
    await becomes(async () => (await sheetOfSelection()) !== "封面", true);
  });

  test("the cell led to shows the sentences that speak of it; a cell of no figure shows none", async () => {
    const { page, pane } = workbench();
    const bar = pane.getByRole("region", { name: "所选单元格在说明中" });
    await bar.getByText(/^说明中有\d+句提到/).waitFor();
    expect(await pane.locator("mark").count()).toBeGreaterThan(0);
    await page.evaluate(() =>
      window.embeddedExcel.excel?.workbook?.worksheets.getItem("封面").getRange("A1").select(),
    );
    await bar.getByText("说明中没有数字取自 封面!A1").waitFor();
    expect(await pane.locator("mark").count()).toBe(0);
  });

  /** Waits until the pane says something, looking at every frame: a locator looks again after up to half a second. */
  const says = (pane: Frame, something: RegExp) =>
    pane.waitForFunction(
      (source) => new RegExp(source).test(document.body.textContent ?? ""),
      something.source,
      { timeout: 60_000 },
    );
  const shownSheet = (page: Page) =>
    page.evaluate(() => window.embeddedExcel.excel?.workbook?.activeSheet.name);

  /** Opens the tab, looks at the preview and makes what it shows; how long what a person waits for took, in seconds. */
  async function makeForms(page: Page, pane: Frame): Promise<{ preview: number; writing: number }> {
    const before = performance.now();
    await pane.getByRole("button", { name: /^预览生成\d+张表$/ }).click();
    await says(pane, /新增\d+张工作表/);
    const previewed = performance.now();
    const [count, shown] = [(await sheetNames(page)).length, await shownSheet(page)];
    const make = pane.getByRole("button", { name: /^新增\d+张工作表$/ });
    const asked = performance.now();
    await make.click();
    await says(pane, /生成报表：已写入/);
    const made = performance.now();
    expect((await sheetNames(page)).length).toBeGreaterThan(count);
    expect(await shownSheet(page)).toBe(shown);
    return { preview: (previewed - before) / 1000, writing: (made - asked) / 1000 };
  }

  test("the sample's export becomes its tables, is taken back, made again and saved", async () => {
    const { page } = workbench();
    const pane = (exportPane = await openSample(page, "一体化导出表"));
    const before = await sheetNames(page);
    await page.click("#Caishen\\.Report");
    await pane.getByRole("heading", { level: 2, name: /新建9张表/ }).waitFor({ timeout: 60_000 });
    await makeForms(page, pane);
    const made = (await sheetNames(page)).slice(before.length);
    expect(made).toHaveLength(9);
    await pane.getByRole("button", { name: "撤销", exact: true }).press("Enter");
    await becomes(() => sheetNames(page), before);
    await makeForms(page, pane);
    const saved = new WorkbookView(readWorkbook(await savedWorkbook(page)));
    expect(saved.sheets.map(({ name }) => name)).toEqual([...before, ...made]);
    const audit = auditSnapshot(readWorkbook(await savedWorkbook(page), { what: made }), {
      on: "2026-11-21",
    });
    expect(audit.forms).toHaveLength(9);
    expect(audit.result.findings).toEqual([]);
  });

  test("its public version opens as a workbook of its own: values, without our records", async () => {
    const { page } = workbench();
    await exportPane.getByLabel("公开", { exact: true }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      exportPane.getByRole("button", { name: "打开公开版" }).click(),
    ]);
    await exportPane
      .getByText(/^已打开公开版：\d{3,}个公式改为数值/)
      .first()
      .waitFor();
    const version = WorkbookPackage.open(new Uint8Array(await readFile(await download.path())));
    const cells = new WorkbookView(version.read("all", ["formulas"])).sheets.flatMap((sheet) =>
      [...sheet.data.rows].flatMap((row) => sheet.rowCells(row)),
    );
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(version.stateKeys()).toEqual([]);
  });

  test("a ledger of a thousand lines becomes a whole set", async () => {
    const { page } = workbench();
    const lines = sheetsOfRows({ 预算明细: ledgerRows(longLedger(1000)) });
    const pane = await openWorkbook(page, "台账.xlsx", workbookOfSheets(lines));
    await page.click("#Caishen\\.Report");
    await pane.getByRole("heading", { level: 2, name: /新建\d+张表/ }).waitFor({ timeout: 60_000 });
    const { preview, writing } = await makeForms(page, pane);
    process.stdout.write(
      `A thousand lines became a set in ${(preview + writing).toFixed(1)} s: ${preview.toFixed(1)} s to the preview, ${writing.toFixed(1)} s to write.\n`,
    );
  });

  test("nothing was sent elsewhere, refused by a policy or left uncaught", () => {
    expect(workbench().troubles).toEqual([]);
  });
});
