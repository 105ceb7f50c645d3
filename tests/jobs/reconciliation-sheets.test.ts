import { auditSnapshot } from "../../src/jobs/audit/audit";
import { reconcileWithin, writeReconciliation } from "../../src/jobs/reconciliation-sheets";
import { undo } from "../../src/jobs/writing/undo";
import type { CellValue } from "../../src/workbook/snapshot";
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

test("the comparison is written on sheets of ours, again beside them, and taken back", async () => {
  const host = hostOf(treasury);
  const before = await namesOf(host);
  const facets = ["formulas", "numberFormats", "hidden"] as const;
  const { result } = auditSnapshot(await host.read("all", facets), { on });
  await writeReconciliation(host, asked);
  expect(await namesOf(host)).toEqual([...before, "对账差异表", "汇审进度表"]);
  expect(auditSnapshot(await host.read("all", facets), { on }).result).toEqual(result);
  await writeReconciliation(host, asked);
  expect((await namesOf(host)).slice(-2)).toEqual(["对账差异表 (2)", "汇审进度表 (2)"]);
  await undo(host);
  await undo(host);
  expect(await namesOf(host)).toEqual(before);
});

test("a workbook without a sheet of the treasury is left as it is", async () => {
  const host = hostOf(own);
  expect(await writeReconciliation(host, asked)).toBeUndefined();
  expect(await host.state.keys()).toEqual([]);
});
