import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { snapshotLines } from "../support/snapshot-lines";
import { changedParts } from "../workbench/support/parts";
import { becomes } from "./support/becomes";
import { commandResult, sampleWithErrors } from "./support/command";
import { savedWorkbook, type Workbench } from "./support/embedded-excel";
import { goTo, selected, type } from "./support/grid";
import { onOnePage } from "./support/in-chromium";

interface CliFinding {
  readonly rule: string;
  readonly message: string;
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
}

/** What the command finds in the sample: rule, place, sentence. */
function findingsOfCommand(): string[] {
  const { workbooks } = commandResult<{ workbooks: { findings: CliFinding[] }[] }>("audit", sampleWithErrors);
  return workbooks[0]!.findings.map(({ rule, message, cells: [cell] }) =>
    [rule, cell ? `${cell.sheet}!${cell.address}` : "", message].join(" | "),
  );
}

/** The findings on the sheet the ribbon command wrote: the same three; what was not checked stands there too. */
function findingsOnSheet({ page }: Workbench): Promise<string[]> {
  return page.evaluate(() => {
    const used = window.embeddedExcel.excel?.workbook?.worksheets
      .getItem("审核结果")
      .getUsedRange(true).values;
    const rows = (used ?? []) as unknown[][];
    const head = rows.findIndex((row) => row.includes("序号"));
    const [cell, sentence, nature] = ["单元格", "问题", "性质"].map((name) => rows[head]!.indexOf(name));
    const rule = rows[head]!.length - 1;
    return rows
      .slice(head + 1)
      .filter((row) => Number(row[0]) > 0 && row[nature!] !== "未检查")
      .map((row) => [row[rule], row[cell!], row[sentence!]].join(" | "));
  });
}

onOnePage("an audit from the ribbon to the saved file", (workbench) => {
  test("the button 审核 finds what the command finds, cell by cell", async () => {
    const { page, pane } = workbench();
    await page.click("#Caishen\\.Audit");
    await pane
      .getByText(/^须改正\s\d+\s处/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.waitForFunction(() => window.embeddedExcel.excel?.workbook?.activeSheet.name === "审核结果");
    const [found, expected] = [await findingsOnSheet(workbench()), findingsOfCommand()];
    expect(found.length).toBeGreaterThan(10);
    expect(found.sort()).toEqual(expected.sort());
  });

  test("a finding leads to its cell", async () => {
    const { page, pane } = workbench();
    await pane.getByRole("button", { name: "定位" }).first().click();
    await becomes(
      () => page.evaluate(() => window.embeddedExcel.excel?.workbook?.getSelectedRange().address),
      "单位编制说明!A13",
    );
    await becomes(() => selected(page), "A13");
  });

  test("the pane's own audit takes at most four syncs and 300 KB", async () => {
    const { page, pane } = workbench();
    const before = await page.evaluate(() => ({ ...window.embeddedExcel.excel!.counters }));
    await pane.getByRole("button", { name: "审核本工作簿" }).click();
    await pane.getByRole("button", { name: "停止" }).waitFor({ state: "hidden" });
    await pane
      .getByText(/^须改正\s\d+\s处/)
      .first()
      .waitFor();
    const after = await page.evaluate(() => ({ ...window.embeddedExcel.excel!.counters }));
    const [syncs, bytes] = [
      after.syncs - before.syncs,
      after.bytesUp + after.bytesDown - before.bytesUp - before.bytesDown,
    ];
    process.stdout.write(
      `Audit of the sample in Chromium: ${syncs} syncs, ${Math.round(bytes / 1024)} KB.\n`,
    );
    expect(syncs).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThanOrEqual(300 * 1024);
  });

  test("marks colour the cells, and only those, with comments on request", async () => {
    const { page, pane } = workbench();
    await pane.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByRole("menuitem", { name: "标记到表" }).click();
    await pane.getByRole("checkbox", { name: "同时加批注说明" }).check();
    await pane.getByRole("button", { name: /^写入 \d+ 处$/ }).click();
    await becomes(() => fill(page, "单位支出总表", "F14"), "#FFF2CC");
    await becomes(async () => /^【须改正】/.test((await comment(page, "单位支出总表", "F14")) ?? ""), true);
    expect(await fill(page, "单位支出总表", "F15")).toBe("#FFFFFF");
  });

  test("an edit in the grid makes the result stale", async () => {
    const { page, pane } = workbench();
    await page.evaluate(() => window.embeddedExcel.excel?.workbook?.worksheets.getItem("封面").activate());
    await type(page, "A9", "已阅");
    await pane.getByText("结果已过期：工作簿在审核后有改动。").waitFor();
  });

  test("undo takes the marks and comments away and leaves the edit", async () => {
    const { page, pane } = workbench();
    await pane.getByRole("button", { name: "撤销", exact: true }).click();
    await pane.getByText(/^已撤销/).waitFor();
    await becomes(() => fill(page, "单位支出总表", "F14"), "#FFFFFF");
    expect(await comment(page, "单位支出总表", "F14")).toBeUndefined();
    await goTo(page, "A9");
    expect(
      await page.evaluate(() => window.embeddedExcel.excel?.workbook?.getSelectedRange().values),
    ).toEqual([["已阅"]]);
  });

  test("the saved file differs from the opened one only in the edit, the findings and the journal", async () => {
    const { page } = workbench();
    const [before, after] = [readFileSync(sampleWithErrors), await savedWorkbook(page)];
    const linesOf = (bytes: Uint8Array): string[] =>
      snapshotLines(
        readWorkbook(bytes, { facets: ["formulas", "numberFormats", "fills", "hidden", "comments"] }),
      );
    const opened = linesOf(before);
    const saved = linesOf(after);
    const ours = saved.findIndex((line) => line.startsWith("[审核结果]"));
    expect(saved.slice(0, ours).filter((line) => !opened.includes(line))).toEqual(['A9 text "已阅"']);
    expect(opened.filter((line) => !saved.includes(line))).toEqual([]);
    const touched = changedParts(before, after).filter((part) => /worksheets\/sheet\d+\.xml$/.test(part));
    const added =
      saved.filter((line) => line.startsWith("[")).length -
      opened.filter((line) => line.startsWith("[")).length;
    expect(touched).toHaveLength(1 + added);
  });

  test("nothing was sent elsewhere, refused by a policy or left uncaught", () => {
    expect(workbench().troubles).toEqual([]);
  });
});

/** The fill of a cell as the add-in would read it. */
function fill(page: Workbench["page"], sheet: string, address: string): Promise<string | undefined> {
  return page.evaluate(
    ({ sheet: name, address: cell }) =>
      window.embeddedExcel.excel?.workbook?.worksheets.getItem(name).getRange(cell).format.fill.color as
        string | undefined,
    { sheet, address },
  );
}

/** What the comment on a cell says. */
function comment(page: Workbench["page"], sheet: string, address: string): Promise<string | undefined> {
  return page.evaluate(
    ({ sheet: name, address: cell }) => {
      const { items } = window.embeddedExcel.excel!.workbook.worksheets.getItem(name).comments;
      return items.find((each) => each.getLocation().address.endsWith(`!${cell}`))?.content;
    },
    { sheet, address },
  );
}
