import fc from "fast-check";
import { inverseOf, IrreversibleEditError } from "../../src/workbook/inverse";
import type { NewChart, NewSheet, Plan } from "../../src/workbook/plan";
import { WorkbookView } from "../../src/workbook/snapshot";
import { arbitraryPlan, arbitraryWorkbook } from "../support/arbitrary-plan";
import { said } from "../support/cut-off";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";

const sheet: NewSheet = {
  name: "审核结果",
  styles: [{ fill: "#FFF2CC" }],
  cells: [{ row: 0, column: 0, value: "须改正", style: 0 }],
  columnWidths: [],
};
const comment = { row: 1, column: 1, text: "【须改正】请核对。" };
const chart: NewChart = {
  sheet: "预算",
  name: "趋势",
  kind: "line",
  title: "趋势",
  categories: "A1:A3",
  series: [],
  over: "D1:H9",
};

async function inverseIn(workbook: MemoryWorkbook, plan: Plan): Promise<Plan> {
  const snapshot = await new MemoryHost(workbook).read("all", ["formulas", "fills", "comments"]);
  return inverseOf(plan, new WorkbookView(snapshot), { sheets: [sheet], charts: [chart] });
}

test("a plan and then its inverse leave every workbook as it was", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, arbitraryPlan, async (open, plan) => {
      const workbook = open();
      const before = await said(workbook);
      const inverse = await inverseIn(workbook, plan);
      await new MemoryHost(workbook).apply(plan);
      await new MemoryHost(workbook).apply(inverse);
      expect(await said(workbook)).toEqual(before);
    }),
  );
});

test.each<{ name: string; first: Plan["edits"]; plan: Plan["edits"] }>([
  {
    name: "comments taken away",
    first: [{ kind: "addComments", sheet: "预算", comments: [comment] }],
    plan: [{ kind: "removeComments", sheet: "预算", comments: [comment, { ...comment, row: 3 }] }],
  },
  { name: "a sheet taken away", first: [{ kind: "addSheet", sheet }], plan: [] },
  { name: "a chart added", first: [], plan: [{ kind: "addChart", chart }] },
  {
    name: "a chart taken away",
    first: [{ kind: "addChart", chart }],
    plan: [{ kind: "removeChart", sheet: "预算", name: "趋势" }],
  },
  {
    name: "a chart on a sheet of the same plan",
    first: [],
    plan: [
      { kind: "addSheet", sheet },
      { kind: "addChart", chart: { ...chart, sheet: sheet.name } },
    ],
  },
])("the inverse of $name puts it back", async ({ first, plan: edits }) => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("预算", [["项目", 1]]);
  const host = new MemoryHost(workbook);
  const makeFirst: Plan = { purpose: "test", edits: first };
  const takingAway = (await inverseIn(workbook, makeFirst)).edits;
  await host.apply(makeFirst);
  const before = await said(workbook);
  const plan: Plan = { purpose: "test", edits: edits.length > 0 ? edits : takingAway };
  const inverse = await inverseIn(workbook, plan);
  await host.apply(plan);
  expect(await said(workbook)).not.toEqual(before);
  await host.apply(inverse);
  expect(await said(workbook)).toEqual(before);
});

test("a sheet nobody remembers the making of cannot be taken away", () => {
  const snapshot = { texts: [], sheets: [], names: [], date1904: false };
  const plan: Plan = { purpose: "test", edits: [{ kind: "removeSheet", name: "台账", digest: "" }] };
  expect(() => inverseOf(plan, new WorkbookView(snapshot))).toThrow(IrreversibleEditError);
});
