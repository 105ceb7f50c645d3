import { becomes } from "./support/becomes";
import { installedBrowser } from "./support/chromium";
import { WorkbenchBrowser, type Workbench } from "./support/embedded-excel";
import { sheetNames } from "./support/grid";

const browser = installedBrowser();
(browser === undefined ? describe.skip : describe)("reports from the ribbon to the sheets and back", () => {
  let workbenches: WorkbenchBrowser;
  let workbench: Workbench;
  beforeAll(async () => {
    workbenches = await WorkbenchBrowser.start(browser!);
    workbench = await workbenches.open();
  });
  afterAll(async () => {
    await workbench?.close();
    await workbenches?.stop();
  });

  test("the button 报表 opens the tab and says that the sample holds no source", async () => {
    const { page, pane } = workbench;
    await page.click("#Caishen\\.Report");
    await pane.getByRole("heading", { level: 2, name: /^没有找到取数来源/ }).waitFor({ timeout: 60_000 });
  });

  test("a blank form is previewed, added, and taken back", async () => {
    const { page, pane } = workbench;
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
    const { page, pane } = workbench;
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
    const { page, pane } = workbench;
    const bar = pane.getByRole("region", { name: "所选单元格在说明中" });
    await bar.getByText(/^说明中有\d+句提到/).waitFor();
    expect(await pane.locator("mark").count()).toBeGreaterThan(0);
    await page.evaluate(() =>
      window.embeddedExcel.excel?.workbook?.worksheets.getItem("封面").getRange("A1").select(),
    );
    await bar.getByText("说明中没有数字取自 封面!A1").waitFor();
    expect(await pane.locator("mark").count()).toBe(0);
  });

  test("nothing was sent elsewhere, refused by a policy or left uncaught", () => {
    expect(workbench.troubles).toEqual([]);
  });
});
