import { becomes } from "./support/becomes";
import { sheetNames } from "./support/grid";
import { onOnePage } from "./support/in-chromium";

onOnePage("three public expenses from the ribbon to the sheets and back", (workbench) => {
  test("the button 三公 opens the tab and checks the sample", async () => {
    const { page, pane } = workbench();
    await page.click("#Caishen\\.ThreePublic");
    await pane
      .getByRole("heading", { level: 2, name: /^2026年预算“三公”经费[\d.,]+万元/ })
      .waitFor({ timeout: 60_000 });
    await pane.getByRole("region", { name: "分项对比" }).waitFor();
  });

  test("an item leads to its cell", async () => {
    const { page, pane } = workbench();
    const link = pane.getByRole("region", { name: "分项对比" }).getByRole("button").first();
    const address = await link.textContent();
    await link.click();
    await becomes(
      () => page.evaluate(() => window.embeddedExcel.excel?.workbook?.getSelectedRange().address),
      address,
    );
  });

  test("its list is previewed, added, and taken back", async () => {
    const { page, pane } = workbench();
    const before = await sheetNames(page);
    await pane.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByRole("menuitem", { name: "生成三公经费超限清单" }).click();
    await pane.getByText("将新增工作表“三公经费超限清单”，不改动其他工作表。").waitFor();
    expect(await sheetNames(page)).toEqual(before);
    await pane.getByRole("button", { name: "新增工作表" }).click();
    await becomes(() => sheetNames(page), [...before, "三公经费超限清单"]);
    await pane.getByRole("button", { name: "撤销", exact: true }).press("Enter");
    await becomes(() => sheetNames(page), before);
  });

  test("nothing was sent elsewhere, refused by a policy or left uncaught", () => {
    expect(workbench().troubles).toEqual([]);
  });
});
