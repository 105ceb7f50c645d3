import { becomes } from "./support/becomes";
import { goTo, openSheet, selected, type } from "./support/grid";
import { inChromium } from "./support/in-chromium";

inChromium("自定义勾稽", (browser) => {
  test("the sheet is added through its preview; a rule is told as it is written, until it can be used", async () => {
    const workbench = await browser().open();
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("menuitem", { name: "自定义勾稽" }).click();
    await pane.getByRole("button", { name: "写入自定义勾稽表" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "新增工作表" }).click();
    await pane.getByText(/还没有规则/).waitFor();

    await openSheet(page, "自定义勾稽");
    await type(page, "A4", "单位支出总表[合计, 基本支出] 单位收入总表[合计, 合计]");
    await pane.getByText(/不能使用：没有写关系/).waitFor();
    await type(page, "A4", "单位支出总表[合计, 合计] = 单位收入总表[合计, 合计]");
    await pane.getByText("可用1条，不能使用0条").waitFor();

    await goTo(page, "D9");
    await pane.getByRole("button", { name: "A4" }).click();
    await becomes(() => selected(page), "A4");
    await workbench.close();
  });
});
