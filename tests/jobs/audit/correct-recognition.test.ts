import { policySheetPlan } from "../../../src/jobs/policy/add-policy-sheet";
import { auditHost } from "../../../src/jobs/audit/audit";
import { ownSettings } from "../../../src/jobs/audit/own-settings";
import { correctionPlan } from "../../../src/jobs/audit/correct-recognition";
import { undo } from "../../../src/jobs/writing/undo";
import { write } from "../../../src/jobs/writing/write";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { smallBudget } from "../../support/small-budget";

const at = "2025-03-01T09:00:00Z";
const title = { sheet: "支出", row: 1, column: 0 };
const open = () => {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(smallBudget())) workbook.addSheet(name, rows);
  return new MemoryHost(workbook);
};
const formOf = async (host: MemoryHost) =>
  (await auditHost(host, { on: "2025-03-01" })).forms.find(({ sheet }) => sheet === "支出")?.template;

describe("a correction of recognition", () => {
  it("is kept in the workbook, obeyed by the next audit and taken back by undo", async () => {
    const host = open();
    await write(host, { plan: await correctionPlan(host, { cell: title, template: null }), at });
    expect(await formOf(host)).toBeUndefined();
    await undo(host);
    expect(await formOf(host)).toBe("expenditure-summary");
  });

  it("replaces what was said before of the same title", async () => {
    const host = open();
    await write(host, { plan: await correctionPlan(host, { cell: title, template: null }), at });
    const again = { cell: title, template: "general-public-budget-expenditure" };
    await write(host, { plan: await correctionPlan(host, again), at });
    expect(await formOf(host)).toBe("general-public-budget-expenditure");
    const sheet = host.workbook.sheet("识别更正");
    expect([...sheet.cells.values()].filter(({ value }) => value === "2025年部门支出预算总表")).toHaveLength(
      1,
    );
  });
});

describe("a correction of a column", () => {
  const part = { printed: "基本经费", means: "基本支出" };
  const passed = async (host: MemoryHost) =>
    (await auditHost(host, { on: "2025-03-01" })).result.outcomes.passed;
  const relabelled = () => {
    const host = open();
    for (const cell of host.workbook.sheet("支出").cells.values()) {
      if (cell.value === "基本支出") cell.value = part.printed;
    }
    return host;
  };
  const request = { cell: title, template: "expenditure-summary", part };

  it("makes the form be read as the standard one, offers nothing more to correct, and is taken back", async () => {
    const [host, whole] = [relabelled(), await passed(open())];
    const before = await passed(host);
    expect(before).toBeLessThan(whole);
    await write(host, { plan: await correctionPlan(host, request), at });
    expect(await passed(host)).toBe(whole);
    await undo(host);
    expect(await passed(host)).toBe(before);
  });

  it("gives a sheet of an earlier version the columns it lacks, and keeps what it says", async () => {
    const host = relabelled();
    host.workbook.addSheet("识别更正", [
      ["识别更正"],
      [],
      ["工作表", "表题", "应为", "编号"],
      ["三公", "2025年一般公共预算“三公”经费支出表", "不是报表", "不是报表"],
    ]);
    await write(host, { plan: await correctionPlan(host, request), at });
    const forms = (await auditHost(host, { on: "2025-03-01" })).forms.map(({ sheet }) => sheet);
    expect(await passed(host)).toBeGreaterThan(0);
    const { corrections, unusableCorrections } = ownSettings(
      new WorkbookView(await host.read(["识别更正"], [])),
    );
    expect(corrections).toHaveLength(2);
    expect(corrections[1]).toMatchObject({ part: { key: "basic", printed: "基本经费" } });
    expect([unusableCorrections, forms.includes("支出")]).toEqual([[], true]);
  });
});

describe("the sheet 政策参数", () => {
  it("is added once, and never over what a bureau wrote", async () => {
    const host = open();
    await write(host, { plan: await policySheetPlan(host, "2025-03-01"), at });
    await expect(policySheetPlan(host, "2025-03-01")).rejects.toMatchObject({ code: "sheetExists" });
    expect((await auditHost(host, { on: "2025-03-01" })).forms).toHaveLength(9);
  });
});
