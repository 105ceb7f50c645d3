import { auditSnapshot } from "../../src/jobs/audit/audit";
import { reconcileWithin, writeReconciliation } from "../../src/jobs/reconciliation-sheets";
import { undo } from "../../src/jobs/writing/undo";
import { typedOf } from "../../src/reports/reconciliation/typed-before";
import type { CellWrite } from "../../src/workbook/plan";
import { WorkbookView, type CellValue } from "../../src/workbook/snapshot";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";
import { smallBudget } from "../support/small-budget";

const on = "2026-11-22";
const asked = { on, language: "zh", at: "2026-11-22T09:00:00+08:00" } as const;
const whose = "云溪县档案馆";
const treasury: Record<string, CellValue[][]> = {
  国库总会计账: [
    ["一般公共预算总会计账"],
    ["单位名称", "科目编码", "科目名称", "金额"],
    [whose, "2012601", "行政运行", 1_045_687.9],
    [whose, "2012604", "档案馆", 800_000],
    [whose, "2080505", "养老保险", 300_000],
    [whose, "2210201", "住房公积金", 200_000],
  ],
  编制名册: [
    ["单位", "编制数", "实有人数"],
    [whose, 20, 18],
  ],
};
const own = {
  人员: [
    ["编制数", "实有人数"],
    [20, 18],
  ] satisfies CellValue[][],
};

function hostOf(more: Record<string, CellValue[][]>): MemoryHost {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries({ ...smallBudget(), ...more })) workbook.addSheet(name, rows);
  return new MemoryHost(workbook);
}
const namesOf = async (host: MemoryHost) => (await host.outline()).sheets.map(({ name }) => name);

test("the treasury's sheets are told from the unit's own by their column of units", async () => {
  const found = reconcileWithin(await hostOf({ ...treasury, ...own }).read("all", ["formulas"]), on)!;
  expect(found.units).toMatchObject([{ organisation: whose, matched: 5, differing: 1 }]);
  expect(found.rows[0]).toMatchObject({ code: "2012601", difference: "-9" });
});

test("the comparison is written on sheets of ours, not again where nothing changed, and taken back", async () => {
  const host = hostOf(treasury);
  const before = await namesOf(host);
  const facets = ["formulas", "numberFormats", "hidden"] as const;
  const { result } = auditSnapshot(await host.read("all", facets), { on });
  await writeReconciliation(host, asked);
  expect(await namesOf(host)).toEqual([...before, "对账差异表", "汇审进度表"]);
  expect(auditSnapshot(await host.read("all", facets), { on }).result).toEqual(result);
  expect(await writeReconciliation(host, asked)).toBeUndefined();
  await undo(host);
  expect(await namesOf(host)).toEqual(before);
});

describe("made again with another unit in the treasury's books", () => {
  const progress = "汇审进度表";
  const rowsOf = async (host: MemoryHost, name: string) => {
    const sheet = new WorkbookView(await host.read([name], [])).sheets[0]!;
    return Array.from({ length: sheet.rowEnd }, (_, row) =>
      sheet.rowCells(row).map(({ value }) => (value === null ? "" : String(value))),
    );
  };
  const set = (host: MemoryHost, sheet: string, ...cells: readonly CellWrite[]) =>
    host.apply({ purpose: "test", edits: [{ kind: "setCells", sheet, cells }] });

  async function again(): Promise<{ readonly host: MemoryHost; readonly before: string[][] }> {
    const host = hostOf(treasury);
    await writeReconciliation(host, asked);
    await set(host, "对账差异表", { row: 4, column: 11, value: "年末退回" });
    await set(
      host,
      progress,
      { row: 4, column: 6, value: 46_000 },
      { row: 4, column: 7, value: "2026年12月3日" },
      { row: 4, column: 8, value: "已约谈" },
    );
    const before = await rowsOf(host, progress);
    const added = ["云溪县图书馆", "2070104", "图书馆", 5_000] as const;
    await set(host, "国库总会计账", ...added.map((value, column) => ({ row: 6, column, value })));
    await writeReconciliation(host, { ...asked, on: "2026-12-05" });
    return { host, before };
  }

  test("keeps the days, the notes and the reasons that people wrote, and puts a row in for the unit", async () => {
    const { host } = await again();
    const rows = await rowsOf(host, progress);
    expect(rows[4]!.slice(1, 3)).toEqual([whose, "已上报"]);
    expect(rows[4]!.slice(-3)).toEqual(["46000", "2026年12月3日", "已约谈"]);
    expect(rows[5]!.slice(0, 3)).toEqual(["2", "云溪县图书馆", "未上报"]);
    expect(rows[2]![0]).toBe("对账日期：2026-12-05");
    const reasons = (await rowsOf(host, "对账差异表")).filter((row) => row.includes("年末退回"));
    expect(reasons.map((row) => row.slice(1, 4))).toEqual([[whose, "一般公共预算", "2012601"]]);
    expect((await namesOf(host)).filter((name) => name.startsWith(progress))).toEqual([progress]);
  });

  test("is taken back with the rows it put in", async () => {
    const { host, before } = await again();
    await undo(host);
    expect(await rowsOf(host, progress)).toEqual(before);
  });
});

test("a day that comes to stand in another row is written out", () => {
  const typed = {
    reasons: new Map<string, string>(),
    progress: new Map([["乙", { row: 5, values: [46_000, "已审", null] }]]),
  };
  expect(typedOf(typed, "乙", 5)).toEqual([46_000, "已审", null]);
  expect(typedOf(typed, "乙", 4)).toEqual(["2025-12-09", "已审", null]);
  expect(typedOf(typed, "甲", 4)).toEqual([null, null, null]);
});

test("a workbook without a sheet of the treasury is left as it is", async () => {
  const host = hostOf(own);
  expect(await writeReconciliation(host, asked)).toBeUndefined();
  expect(await host.state.keys()).toEqual([]);
});
