import { leadingLine } from "../../src/audit/words/natures";
import { write } from "../../src/jobs/writing/write";
import { commandJobs } from "../../src/taskpane/binding/command-jobs";
import { OtherBooks } from "../../src/taskpane/binding/other-books";
import { EditWatch } from "../../src/taskpane/binding/edit-watch";
import { engine } from "../../src/taskpane/engine/engine";
import { inlineExecutor } from "../../src/taskpane/engine/executor";
import type { Host } from "../../src/workbook/host";
import { WorkbookView } from "../../src/workbook/snapshot";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";
import { smallBudgetWith } from "../support/small-budget";

const jobsOf = (host: Host) =>
  commandJobs(
    host,
    {
      executor: inlineExecutor(() => Promise.resolve(engine)),
      now: () => "2025-03-01T09:00:00Z",
      today: () => "2025-03-01",
      watch: new EditWatch(host),
      otherBooks: new OtherBooks(),
    },
    () => "zh",
  );
const open = () => {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(smallBudgetWith("支出", 10, 5, 1_000_000)))
    workbook.addSheet(name, rows);
  return new MemoryHost(workbook);
};

describe("the ribbon's jobs over a workbook", () => {
  it("audit it and leave the findings sheet in it", async () => {
    const host = open();
    const report = await jobsOf(host).audit("workbook");
    expect(report.on).toBe("2025-03-01");
    const { sheets } = await host.outline();
    expect(sheets.at(-1)?.name).toBe("审核结果");
    const sheet = new WorkbookView(await host.read(["审核结果"], [])).sheet("审核结果")!;
    expect(sheet.rowCells(1)[0]?.value).toBe(leadingLine(report.result, "zh"));
    expect(await host.selection()).toMatchObject({ sheet: "审核结果", row: 0, column: 0 });
  });

  it("replace the sheet of the audit before", async () => {
    const host = open();
    const jobs = jobsOf(host);
    await jobs.audit("workbook");
    await jobs.audit("workbook");
    const names = (await host.outline()).sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("审核结果"))).toEqual(["审核结果"]);
  });

  it("take back the last write", async () => {
    const host = open();
    const plan = {
      purpose: "test",
      edits: [{ kind: "setCells" as const, sheet: "支出", cells: [{ row: 0, column: 0, value: 1 }] }],
    };
    await write(host, { plan, at: "2025-03-01T09:00:00Z" });
    const entry = await jobsOf(host).undo();
    expect(entry.purpose).toBe("test");
    expect(
      new WorkbookView(await host.read(["支出"], [])).cell({ sheet: "支出", row: 0, column: 0 }),
    ).toBeUndefined();
  });

  it("turn the functions of the selected cells into formulas", async () => {
    const host = open();
    const cell = { sheet: "支出", row: 90, column: 0 };
    const write90 = { row: 90, column: 0, value: 0.25, formula: "CS.SHARE(1,4)" };
    await host.apply({ purpose: "test", edits: [{ kind: "setCells", sheet: "支出", cells: [write90] }] });
    const jobs = jobsOf(host);
    await expect(jobs.convertFunctions()).rejects.toMatchObject({ code: "invalidArgument" });
    await host.select(cell);
    expect(await jobs.convertFunctions()).toEqual({ formulas: 1, values: 0, left: [] });
    const written = new WorkbookView(await host.read(["支出"], ["formulas"])).cell(cell);
    expect(written).toMatchObject({ value: 0.25, formula: "1/4" });
  });
});
