import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { reasonsGiven, writeCheckSheet } from "../../../src/jobs/audit/check-sheet";
import { figuresOf } from "../../../src/jobs/audit/explained-figures";
import { explanationPlan } from "../../../src/jobs/audit/explanations";
import { undo } from "../../../src/jobs/writing/undo";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { smallBudgetWith } from "../../support/small-budget";

const at = "2026-11-22T09:00:00+08:00";
const facets = ["formulas", "numberFormats", "hidden"] as const;

async function openBudget(): Promise<MemoryHost> {
  const workbook = new MemoryWorkbook();
  const sheets = smallBudgetWith("支出", 10, 5, 1_045_687.9);
  for (const [name, rows] of Object.entries(sheets)) workbook.addSheet(name, rows);
  return new MemoryHost(workbook);
}
const audited = async (host: MemoryHost) =>
  auditSnapshot(await host.read("all", facets), { on: "2026-11-22" });
const namesOf = async (host: MemoryHost) => (await host.outline()).sheets.map(({ name }) => name);

test("writes the sheet, writes it again in its place, and takes it back", async () => {
  const host = await openBudget();
  const before = await namesOf(host);
  const report = await audited(host);
  expect(report.result.findings.length).toBeGreaterThan(0);
  await writeCheckSheet(host, { report, language: "zh", at });
  await writeCheckSheet(host, { report, language: "zh", at });
  expect(await namesOf(host)).toEqual([...before, "公开情况检查表"]);
  await undo(host);
  expect(await namesOf(host)).toEqual(before);
});

test("the sheet is ours: an audit does not read it", async () => {
  const host = await openBudget();
  const report = await audited(host);
  await writeCheckSheet(host, { report, language: "zh", at });
  expect((await audited(host)).result).toEqual(report.result);
});

test("takes what the unit said in 审核说明, while the figures are the same", async () => {
  const host = await openBudget();
  const report = await audited(host);
  const [finding] = report.result.findings;
  const explained = { form: "支出预算总表", problem: "", cell: finding!.cells[0], on: "2026-11-22" };
  const explanation = { findingId: finding!.id, text: "正在核对。", figures: figuresOf(finding!) };
  await host.apply(explanationPlan({ explanations: [] }, explanation, explained));
  expect(await reasonsGiven(host, report)).toEqual(new Map([[finding!.id, "正在核对。"]]));

  const amounts = { ...finding!, actual: { ...finding!.actual!, yuan: "1" } };
  const changed = { ...report, result: { ...report.result, findings: [amounts] } };
  expect(await reasonsGiven(host, changed)).toEqual(new Map());
});
