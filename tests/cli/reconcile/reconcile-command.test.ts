import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "../../../src/cli/usage-error";
import { reconcileOptions } from "../../../src/cli/reconcile/reconcile-options";
import { openFile } from "../../../src/files/open-file";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import { SheetBuilder } from "../../../src/reports/sheets/sheet-builder";
import type { CellValue } from "../../../src/workbook/snapshot";
import { smallBudget } from "../../support/small-budget";
import { TypedOptions } from "../../../src/cli/typed-options";
import { reconcileVerb } from "../../../src/cli/reconcile/reconcile-verb";
import { askInShell } from "../../support/shell";

const whose = "云溪县档案馆";
const treasury: readonly (readonly CellValue[])[] = [
  ["一般公共预算总会计账"],
  ["单位名称", "科目编码", "科目名称", "金额"],
  [whose, "2012601", "行政运行", 1_045_678.9],
  [whose, "2012604", "档案馆", 800_000],
  [whose, "2080505", "养老保险缴费", 300_000],
  [whose, "2210201", "住房公积金", 200_000],
];

let folder: string;
let printed: string;
const inFolder = (name: string) => path.join(folder, name);
const run = async (typed: Record<string, unknown> = {}) => {
  const asked = { ledger: inFolder("国库账.xlsx"), ...typed };
  const seen = await askInShell(reconcileVerb, [folder], asked, { today: "2026-11-22" });
  printed = seen.printed;
  return seen.code;
};

function save(name: string, sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): void {
  const made = Object.entries(sheets).map(([sheet, rows]) => {
    const builder = new SheetBuilder();
    rows.forEach((values, row) =>
      values.forEach((value, column) => {
        if (value !== null) builder.put(row, column, value);
      }),
    );
    return builder.build({ name: sheet, columnWidths: [] });
  });
  writeFileSync(inFolder(name), workbookOfSheets(made));
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-reconcile-"));
  save("档案馆.xlsx", smallBudget());
  save("国库账.xlsx", { 账: treasury });
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the treasury's own workbook is no unit's, and agreement is clean", async () => {
  expect(await run()).toBe(0);
  expect(printed).toContain("相符 4 项，不符 0 项");
  expect(printed).toContain("本项未检查，不代表相符");
});

test("a difference is told with both figures", async () => {
  save("国库账.xlsx", {
    账: treasury.map((row) => (row[1] === "2012601" ? [whose, "2012601", "行政运行", 1_045_687.9] : row)),
  });
  expect(await run()).toBe(1);
  expect(printed).toContain("单位1,045,678.90，财政1,045,687.90，差-9.00");
});

test("a unit the treasury names and nobody handed in is told", async () => {
  save("国库账.xlsx", { 账: [...treasury, ["云溪县图书馆", "2070104", "图书馆", 5]] });
  expect(await run()).toBe(1);
  expect(printed).toContain("未上报：云溪县图书馆");
});

test("--output saves both sheets", async () => {
  await run({ output: inFolder("结果/对账.xlsx") });
  const { sheets } = await (await openFile(inFolder("结果/对账.xlsx"))).outline();
  expect(sheets.map(({ name }) => name)).toEqual(["对账差异表", "汇审进度表"]);
});

test("JSON gives a workbook a unit, amounts as decimal strings", async () => {
  await run({ format: "json" });
  const { workbooks } = JSON.parse(printed) as {
    workbooks: { organisation: string; rows: { unitAmount: string; unitCells: object[] }[] }[];
  };
  expect(workbooks.map(({ organisation }) => organisation)).toEqual([whose]);
  expect(workbooks[0]!.rows[0]).toMatchObject({
    unitAmount: "1045678.9",
    unitCells: [{ sheet: "一般公共预算", address: "E11" }],
  });
});

test("a workbook that holds no ledger is refused, and nothing is written", async () => {
  save("国库账.xlsx", { 账: [["别的内容"]] });
  expect(await run({ output: inFolder("对账.xlsx") })).toBe(2);
  expect(existsSync(inFolder("对账.xlsx"))).toBe(false);
});

test("the treasury's workbook must be named", () => {
  expect(() => reconcileOptions(new TypedOptions({}, "2026-11-22"))).toThrow(UsageError);
});
