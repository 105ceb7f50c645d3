import { onNewSheet } from "../../../src/jobs/writing/on-new-sheet";
import { preview, restrictPlan } from "../../../src/jobs/writing/preview";
import { write } from "../../../src/jobs/writing/write";
import type { Plan } from "../../../src/workbook/plan";
import { said } from "../../support/cut-off";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const plan: Plan = {
  purpose: "fix",
  edits: [
    {
      kind: "setCells",
      sheet: "表 1",
      cells: [
        { row: 0, column: 0, value: "01" },
        { row: 0, column: 1, value: 6, formula: "SUM(A2:A3)" },
        { row: 1, column: 0, value: 2 },
      ],
    },
    {
      kind: "setFills",
      sheet: "表 1",
      fills: [
        { row: 0, column: 0, color: "#FFF2CC" },
        { row: 1, column: 0, color: null },
      ],
    },
    { kind: "setName", name: "合计", formula: "'表 1'!$B$1" },
  ],
};

function openWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("表 1", [[1, "=A2+A3"], [2]]);
  return workbook;
}

test("lists old and new of every cell that will change, and of no other", async () => {
  const workbook = openWorkbook();
  const before = await said(workbook);
  expect(await preview(new MemoryHost(workbook), plan)).toEqual([
    {
      kind: "content",
      id: "content 表 1!A1",
      sheet: "表 1",
      address: "A1",
      before: { value: 1 },
      after: { value: "01" },
    },
    {
      kind: "content",
      id: "content 表 1!B1",
      sheet: "表 1",
      address: "B1",
      before: { value: null, formula: "A2+A3" },
      after: { value: 6, formula: "SUM(A2:A3)" },
    },
    { kind: "fill", id: "fill 表 1!A1", sheet: "表 1", address: "A1", before: null, after: "#FFF2CC" },
  ]);
  expect(await said(workbook)).toEqual(before);
});

test("says beforehand that a sheet is protected", async () => {
  const workbook = openWorkbook();
  workbook.sheet("表 1").isProtected = true;
  await expect(preview(new MemoryHost(workbook), plan)).rejects.toMatchObject({ code: "sheetProtected" });
});

test("only the ticked rows are written", async () => {
  const workbook = openWorkbook();
  const chosen = restrictPlan(plan, new Set(["content 表 1!A1"]));
  await write(new MemoryHost(workbook), { plan: chosen, at: "2026-11-21" });
  expect(await said(workbook)).toEqual([
    "[表 1] visible",
    'A1 text "01"',
    "B1 empty null =A2+A3",
    "A2 number 2",
    "name !合计 '表 1'!$B$1",
  ]);
});

test("writes the same on a new sheet instead, where the old sheets stay as they are", async () => {
  const workbook = openWorkbook();
  const rows = await preview(new MemoryHost(workbook), plan);
  const before = await said(workbook);
  const words = {
    name: "修改建议",
    title: "修改建议",
    headings: ["工作表", "单元格", "原内容", "新内容"],
  } as const;
  await write(new MemoryHost(workbook), { plan: onNewSheet(plan, rows, words), at: "2026-11-21" });
  const lines = await said(workbook);
  expect(lines.slice(0, before.length)).toEqual(before);
  expect(lines.slice(before.length).map((line) => line.replace(/ on #\w+$/, ""))).toEqual([
    "[修改建议] visible",
    'A1 text "修改建议"',
    'A2 text "工作表"',
    'B2 text "单元格"',
    'C2 text "原内容"',
    'D2 text "新内容"',
    'A3 text "表 1"',
    'B3 text "A1"',
    "C3 number 1",
    'D3 text "01"',
    'A4 text "表 1"',
    'B4 text "B1"',
    'C4 text "=A2+A3"',
    'D4 text "=SUM(A2:A3)"',
  ]);
});
