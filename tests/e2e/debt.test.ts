import type { Frame } from "playwright-core";
import { debtWorkbook } from "../support/debt-workbook";
import { becomes } from "./support/becomes";
import { openWorkbook } from "./support/embedded-excel";
import { sheetNames } from "./support/grid";
import { onOnePage } from "./support/in-chromium";

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

  test("its sheets are previewed, added, and taken back", async () => {
    const { page } = workbench();
    const before = await sheetNames(page);
    await pane.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByRole("menuitem", { name: "生成债务指标监测表和还本付息计划表" }).click();
    await pane.getByText("将新增工作表“债务指标监测表”、“还本付息计划表”，不改动其他工作表。").waitFor();
    expect(await sheetNames(page)).toEqual(before);
    await pane.getByRole("button", { name: "新增2张工作表" }).click();
    await becomes(() => sheetNames(page), [...before, "债务指标监测表", "还本付息计划表"]);
    await pane.getByRole("button", { name: "撤销", exact: true }).press("Enter");
    await becomes(() => sheetNames(page), before);
  });

  test("nothing was sent elsewhere, refused by a policy or left uncaught", () => {
    expect(workbench().troubles).toEqual([]);
  });
});
