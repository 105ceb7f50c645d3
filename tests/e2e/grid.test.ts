import { annotatedWorkbook } from "../workbench/support/annotated-workbook";
import { smallRow, smallWorkbook } from "../workbench/support/small-workbook";
import { becomes } from "./support/becomes";
import { openWorkbook, type Workbench } from "./support/embedded-excel";
import { goTo, selected, type, value } from "./support/grid";
import { inChromium } from "./support/in-chromium";

const debts = smallWorkbook([
  {
    name: "债务",
    rows: [smallRow(1, ["地区", "债务余额", "生产总值"]), smallRow(2, ["云岭县", 120, 400])].join(""),
  },
  { name: "说明", rows: smallRow(1, ["口径"]) },
]);

inChromium("the grid and the add-in on one workbook", (browser) => {
  let workbench: Workbench;
  beforeEach(async () => {
    const { pane: _first, ...opened } = await browser().open();
    workbench = { ...opened, pane: await openWorkbook(opened.page, "债务.xlsx", debts) };
  });
  afterEach(async () => {
    expect(workbench.troubles).toEqual([]);
    await workbench.close();
  });

  test("a custom function typed into a cell is busy, then has its value, and follows its inputs", async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      const seen = ((window as unknown as { seen: unknown[] }).seen = [] as unknown[]);
      const workbook = window.embeddedExcel.excel?.workbook;
      workbook?.engine.onCalculated(() =>
        seen.push((workbook.worksheets.getItem("债务").getRange("D2").values as unknown[][])[0]?.[0]),
      );
    });
    await type(page, "D2", "=CS.DEBTTOGDP(B2,C2)");
    await becomes(() => value(page, "债务", "D2"), 0.3);
    expect(await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen)).toContain("#BUSY!");
    await type(page, "B2", "200");
    await becomes(() => value(page, "债务", "D2"), 0.5);
  });

  test("an edit in the grid reaches the add-in as a change by a person", async () => {
    const { page, pane } = workbench;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const heard = ((window as unknown as { heard: string[] }).heard = [] as string[]);
        context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
          heard.push(`${address} ${triggerSource}`);
        });
        await context.sync();
      }),
    );
    await type(page, "B2", "130");
    await becomes(
      () => pane.evaluate(() => (window as unknown as { heard: string[] }).heard),
      ["B2 Unknown"],
    );
  });

  test("what the add-in writes shows in the grid", async () => {
    const { page, pane } = workbench;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("审核结果");
        sheet.getRange("A1:B1").values = [["序号", "问题"]];
        sheet.getRange("A1").format.fill.color = "#FFF2CC";
        sheet.getRange("A1").format.columnWidth = 120;
        sheet.getRange("A2:B2").merge(false);
        sheet.activate();
        await context.sync();
      }),
    );
    const shown = await page.evaluate(() => {
      const sheet = window.embeddedExcel.grid?.getActiveWorkbook()?.getActiveSheet();
      return {
        name: sheet?.getSheetName(),
        value: sheet?.getRange("B1").getValue(),
        fill: sheet?.getRange("A1").getBackground(),
        merges: sheet?.getMergeData().map((range) => range.getA1Notation()),
      };
    });
    expect(shown).toEqual({ name: "审核结果", value: "问题", fill: "#FFF2CC", merges: ["A2:B2"] });
    await page.locator(".grid").getByText("审核结果", { exact: true }).first().waitFor();
  });

  test("a range the add-in selects is where the grid goes", async () => {
    const { page, pane } = workbench;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("说明").getRange("C80").select();
        await context.sync();
      }),
    );
    await becomes(() => selected(page), "C80");
  });

  test("an edit that falls into a batch waits for its end", async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      void window.embeddedExcel.excel?.conversation.inTurn(
        () => new Promise((resolve) => setTimeout(resolve, 3000)),
      );
    });
    await type(page, "B2", "150");
    expect(await value(page, "债务", "B2")).toBe(120);
    await becomes(() => value(page, "债务", "B2"), 150);
    await type(page, "B2", "160");
    await becomes(() => value(page, "债务", "B2"), 160);
  });

  test("what a save could not keep is not offered, and said so", async () => {
    const { page } = workbench;
    await goTo(page, "B2");
    await page.keyboard.press("Control+B");
    await page.getByText("模拟器不提供这项操作", { exact: false }).waitFor();
    const look = await page.evaluate(
      () => window.embeddedExcel.excel?.workbook.worksheets.getItem("债务").getRange("B2").format.font.bold,
    );
    expect(look).toBe(false);
  });

  test("the right mouse button offers what the manifest puts into the menu of cells", async () => {
    const { page } = workbench;
    await page
      .locator("canvas[id^=univer-sheet-main]")
      .click({ button: "right", position: { x: 150, y: 80 } });
    expect(await page.getByRole("menuitem").allTextContents()).toEqual([
      "审核选区",
      "查看本单元格的问题",
      "转为内置公式或数值",
    ]);
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "hidden" });
  });

  test("a file that is no workbook is refused in plain words, and the open one stays", async () => {
    const { page } = workbench;
    const mimeType = "application/octet-stream";
    await page.setInputFiles("input[type=file]", {
      name: "坏.xlsx",
      mimeType,
      buffer: Buffer.from("no zip"),
    });
    await page.getByText("无法打开“坏.xlsx”", { exact: false }).waitFor();
    expect(await value(page, "债务", "B2")).toBe(120);
  });

  test("notes and conditional formats of the file show on the sheet", async () => {
    const { page } = workbench;
    await openWorkbook(page, "三公.xlsx", annotatedWorkbook());
    const shownFills = () =>
      page.evaluate(() => {
        const sheet = window.embeddedExcel.grid?.getActiveWorkbook()?.getActiveSheet();
        const cells = ["A2", "A3", "B2", "B3", "C2", "C3", "F3"].map((address) => sheet?.getRange(address));
        return cells.map((cell) => cell?.getCellStyle()?.background?.rgb);
      });
    await becomes(shownFills, ["#FFC7CE", undefined, "#FFEB9C", undefined, "#FFC7CE", undefined, "#FFEB9C"]);
    await expect(
      page.evaluate(() =>
        window.embeddedExcel.grid?.getActiveWorkbook()?.getActiveSheet().getRange("B2").getNote(),
      ),
    ).resolves.toMatchObject({ note: "上年预算数，已核" });
  });
});
