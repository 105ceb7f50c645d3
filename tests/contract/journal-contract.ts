import { clearMarks } from "../../src/jobs/audit/clear-marks";
import { mark } from "../../src/jobs/audit/mark";
import { redo } from "../../src/jobs/writing/redo";
import { undo } from "../../src/jobs/writing/undo";
import { write } from "../../src/jobs/writing/write";
import type { Edit } from "../../src/workbook/plan";
import { edit, everything, newSheet, type OpenHost } from "./open-host";

const at = "2026-11-21T09:00:00+08:00";
const standing = newSheet(
  "支出表",
  [
    { row: 0, column: 0, value: "合计", style: 0 },
    { row: 0, column: 1, value: 3, formula: "1+2" },
  ],
  { styles: [{ fill: "#00B050" }] },
);
const edits: Edit[] = [
  {
    kind: "setCells",
    sheet: "支出表",
    cells: [
      { row: 0, column: 0, value: "007" },
      { row: 0, column: 1, value: null },
      { row: 5, column: 2, value: 8, formula: "4*2" },
    ],
  },
  { kind: "setFills", sheet: "支出表", fills: [{ row: 0, column: 0, color: "#FFF2CC" }] },
  { kind: "setName", name: "合计数", formula: "支出表!$B$1" },
  newSheet("清单", [
    { row: 0, column: 0, value: "01" },
    { row: 1, column: 0, value: 8, formula: "支出表!C6" },
  ]),
];

export function describeJournal(open: () => OpenHost): void {
  test("a write is undone and made again across reopening", async () => {
    const { host, reopen } = open();
    await edit(host, standing);
    const before = await everything(host);
    await write(host, { plan: { purpose: "fix", edits }, at });
    const after = await everything(host);
    expect(after).not.toEqual(before);
    const second = await reopen();
    await undo(second);
    expect(await everything(second)).toEqual(before);
    const third = await reopen();
    await redo(third);
    expect(await everything(third)).toEqual(after);
    expect(await everything(await reopen())).toEqual(after);
  });

  test("marks with comments are cleared after reopening", async () => {
    const { host, reopen } = open();
    await edit(host, standing);
    const before = await everything(host);
    const marks = [0, 1].map((column) => ({
      cell: { sheet: "支出表", row: 0, column },
      nature: "error" as const,
      sentence: `第${column + 1}栏请核对。`,
    }));
    await mark(host, { marks, at });
    expect(await everything(host)).not.toEqual(before);
    const second = await reopen();
    await clearMarks(second);
    expect(await everything(second)).toEqual(before);
  });
}
