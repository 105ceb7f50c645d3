import { becomes } from "./support/becomes";
import { selected, value } from "./support/grid";
import { onOnePage } from "./support/in-chromium";

onOnePage("a function from the menu to a cell and back", (workbench) => {
  const answer = () => value(workbench().page, "封面", "A9");

  test("it is found, its call previewed in the selected cell, written and computed", async () => {
    const { page, pane } = workbench();
    await page.evaluate(() =>
      window.embeddedExcel.excel?.workbook?.worksheets.getItem("封面").getRange("A9").select(),
    );
    await becomes(() => selected(page), "A9");
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("menuitem", { name: "函数" }).click();
    await pane.getByRole("searchbox", { name: "查找函数" }).fill("DEBTTOGDP");
    await pane.getByRole("button", { name: "填写 CS.DEBTTOGDP 的参数" }).click();
    const fields = pane.locator("form input");
    await fields.nth(0).fill("60");
    await fields.nth(1).fill("100");
    await pane.getByRole("button", { name: "预览写入所选单元格" }).click();
    await pane.getByText("=CS.DEBTTOGDP(60,100)", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "写入 1 处" }).click();
    await becomes(answer, 0.6);
  });

  test("it becomes a built-in formula, and is taken back step by step", async () => {
    const { page, pane } = workbench();
    const formula = () =>
      page.evaluate(
        () =>
          window.embeddedExcel.excel?.workbook?.worksheets.getItem("封面").getRange("A9")
            .formulas as unknown[][],
      );
    await pane.getByRole("button", { name: "所选单元格转为内置公式或数值" }).click();
    await pane.getByRole("button", { name: "写入 1 处" }).click();
    await becomes(async () => String((await formula())[0]![0]).includes("CS."), false);
    await becomes(answer, 0.6);
    await pane.getByRole("button", { name: "撤销", exact: true }).press("Enter");
    await becomes(async () => (await formula())[0]![0], "=CS.DEBTTOGDP(60,100)");
    await page.click("#Caishen\\.Undo");
    await becomes(answer, "");
  });

  test("nothing was sent elsewhere, refused by a policy or left uncaught", () => {
    expect(workbench().troubles).toEqual([]);
  });
});
