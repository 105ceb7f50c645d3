import { policySheetPlan } from "../../../src/jobs/policy/add-policy-sheet";
import { auditHost } from "../../../src/jobs/audit/audit";
import { correctionPlan } from "../../../src/jobs/audit/correct-recognition";
import { undo } from "../../../src/jobs/writing/undo";
import { write } from "../../../src/jobs/writing/write";
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

describe("the sheet 政策参数", () => {
  it("is added once, and never over what a bureau wrote", async () => {
    const host = open();
    await write(host, { plan: await policySheetPlan(host, "2025-03-01"), at });
    await expect(policySheetPlan(host, "2025-03-01")).rejects.toMatchObject({ code: "sheetExists" });
    expect((await auditHost(host, { on: "2025-03-01" })).forms).toHaveLength(9);
  });
});
