import { readFileSync } from "node:fs";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { sheetsOfRows } from "../support/sheets-of-rows";
import { snapshotLines } from "../support/snapshot-lines";
import { becomes } from "./support/becomes";
import { commandResult, sampleWithErrors } from "./support/command";
import { savedWorkbook } from "./support/embedded-excel";
import { sheetNames } from "./support/grid";
import { onOnePage } from "./support/in-chromium";

interface CommandItem {
  readonly id: string;
  readonly amounts: readonly { readonly year: number; readonly measure: string; readonly yuan: string }[];
}

/** This year's budget of each item by the command, in 万元 as the pane shows them. */
function budgetsOfCommand(): string[] {
  const { workbooks } = commandResult<{ workbooks: { items: CommandItem[] }[] }>(
    "three-public",
    sampleWithErrors,
  );
  return workbooks[0]!.items.flatMap(({ amounts }) =>
    amounts
      .filter(({ year, measure }) => year === 2026 && measure === "budget")
      .map(({ yuan }) => (Number(yuan) / 10_000).toFixed(2)),
  );
}

/** What the unit of the sample published the year before: 6.00万元 where it now asks for 8.50. */
const lastYear = workbookOfSheets(
  sheetsOfRows({
    三公: [
      ["2025年一般公共预算“三公”经费支出情况表"],
      ["编制单位：云岭县星野管理局", null, "单位：万元"],
      ["项目", "上年预算数", "本年预算数"],
      ["合计", 5, 6],
      ["公务接待费", 2, 2],
      ["公务用车购置及运行费", 3, 4],
      ["公务用车运行费", 3, 4],
    ],
  }),
);

const linesOf = (bytes: Uint8Array): string[] => snapshotLines(readWorkbook(bytes));

onOnePage("three public expenses from the ribbon to the sheets and back", (workbench) => {
  test("the button 三公 opens the tab and checks the sample", async () => {
    const { page, pane } = workbench();
    await page.click("#Caishen\\.ThreePublic");
    await pane
      .getByRole("heading", { level: 2, name: /^2026年预算“三公”经费[\d.,]+万元/ })
      .waitFor({ timeout: 60_000 });
    await pane.getByRole("region", { name: "分项对比" }).waitFor();
  });

  test("the amounts are those of the command", async () => {
    const shown = await workbench().pane.getByRole("region", { name: "分项对比" }).textContent();
    const expected = budgetsOfCommand();
    expect(expected.length).toBeGreaterThan(3);
    expect(expected.filter((amount) => !shown?.includes(amount))).toEqual([]);
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

  test("last year's workbook, chosen as a file, brings the finding that needs it, until it is removed", async () => {
    const panel = workbench().pane.locator("#panel-three-public");
    const finding = panel.getByText(/比2025年预算6\.00万元增加2\.50万元/).first();
    expect(await finding.count()).toBe(0);
    await panel
      .getByLabel("上年工作簿")
      .setInputFiles({ name: "2025年.xlsx", mimeType: "", buffer: Buffer.from(lastYear) });
    await panel.getByText("上年：2025年.xlsx").waitFor();
    await finding.waitFor({ timeout: 60_000 });
    await panel.getByRole("button", { name: "移除" }).click();
    await finding.waitFor({ state: "detached" });
  });

  test("its list is previewed, added, saved, and taken back", async () => {
    const { page, pane } = workbench();
    const before = await sheetNames(page);
    await pane.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByRole("menuitem", { name: "生成三公经费超限清单" }).click();
    await pane.getByText("将新增工作表“三公经费超限清单”，不改动其他工作表。").waitFor();
    expect(await sheetNames(page)).toEqual(before);
    await pane.getByRole("button", { name: "新增工作表" }).click();
    await becomes(() => sheetNames(page), [...before, "三公经费超限清单"]);
    const saved = linesOf(await savedWorkbook(page));
    const opened = linesOf(readFileSync(sampleWithErrors));
    expect(opened.filter((line) => !saved.includes(line))).toEqual([]);
    expect(saved.filter((line) => line.startsWith("[")).at(-1)).toContain("三公经费超限清单");
    await pane.getByRole("button", { name: "撤销", exact: true }).press("Enter");
    await becomes(() => sheetNames(page), before);
  });

  test("nothing was sent elsewhere, refused by a policy or left uncaught", () => {
    expect(workbench().troubles).toEqual([]);
  });
});
