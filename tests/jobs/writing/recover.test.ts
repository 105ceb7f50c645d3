import { recover } from "../../../src/jobs/writing/recover";
import { seal } from "../../../src/jobs/writing/seal";
import { write } from "../../../src/jobs/writing/write";
import type { Edit, NewSheet } from "../../../src/workbook/plan";
import { said } from "../../support/cut-off";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const at = "2026-11-21T09:00:00+08:00";
const setCells = (...values: number[]): Edit => ({
  kind: "setCells",
  sheet: "表",
  cells: values.map((value, row) => ({ row, column: 0, value })),
});
const list: NewSheet = {
  name: "清单",
  styles: [],
  cells: [
    { row: 0, column: 0, value: "甲" },
    { row: 1, column: 0, value: "乙" },
  ],
  columnWidths: [],
};

/** A workbook in which a write was cut off by a crash just after its plan was made. */
async function openCutOff(...edits: Edit[]): Promise<{ workbook: MemoryWorkbook; before: string[] }> {
  const open = () => {
    const workbook = new MemoryWorkbook();
    workbook.addSheet("表", [[1], [2]]);
    return workbook;
  };
  const before = await said(open());
  const plan = { purpose: "fix", edits };
  const rehearsal = new MemoryHost(open());
  let made = 0;
  await write(
    rehearsal,
    { plan, at },
    { onProgress: ({ stage }) => stage === "readBack" && (made = rehearsal.steps) },
  );
  const workbook = open();
  await write(new MemoryHost(workbook, { step: made + 1, isCrash: true }), { plan, at }).catch(
    () => undefined,
  );
  expect(await said(workbook)).not.toEqual(before);
  return { workbook, before };
}

test("a write made to its end is committed", async () => {
  const { workbook } = await openCutOff(setCells(10, 20));
  const after = await said(workbook);
  expect(await recover(new MemoryHost(workbook))).toMatchObject([
    { outcome: "finished", entry: { status: "committed" }, changed: [] },
  ]);
  expect(await said(workbook)).toEqual(after);
});

test("what someone wrote after the cut stays, the rest is taken back, and the cell is named", async () => {
  const { workbook } = await openCutOff(setCells(10, 20));
  workbook.sheet("表").cells.set(0, { value: 77 });
  expect(await recover(new MemoryHost(workbook))).toMatchObject([
    { outcome: "takenBack", changed: [{ kind: "cell", sheet: "表", row: 0, column: 0 }] },
  ]);
  expect(await said(workbook)).toEqual(["[表] visible", "A1 number 77", "A2 number 2"]);
});

describe("a sheet whose making was cut off", () => {
  test.each([
    { name: "empty", left: [] },
    { name: "half filled", left: [["甲"]] },
    { name: "filled", left: [["甲"], ["乙"]] },
  ])("is removed when it is $name", async ({ left }) => {
    const { workbook, before } = await openCutOff({ kind: "addSheet", sheet: list });
    workbook.sheets.pop();
    workbook.addSheet("清单", left);
    expect(await recover(new MemoryHost(workbook))).toMatchObject([{ outcome: "takenBack", changed: [] }]);
    expect(await said(workbook)).toEqual(before);
  });

  test("stays when someone wrote on it", async () => {
    const { workbook } = await openCutOff({ kind: "addSheet", sheet: list });
    workbook.sheet("清单").cells.set(5, { value: "已核对" });
    expect(await recover(new MemoryHost(workbook))).toMatchObject([
      { outcome: "takenBack", changed: [{ kind: "sheet", sheet: "清单" }] },
    ]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表", "清单"]);
  });
});

test("a sheet protected in between keeps the record, and nothing new is written until it is settled", async () => {
  const { workbook, before } = await openCutOff(setCells(10, 20), { kind: "addSheet", sheet: list });
  workbook.sheet("表").isProtected = true;
  await expect(recover(new MemoryHost(workbook))).rejects.toMatchObject({ code: "sheetProtected" });
  const another = { plan: { purpose: "fix", edits: [setCells(5)] }, at };
  await expect(write(new MemoryHost(workbook), another)).rejects.toMatchObject({ code: "sheetProtected" });
  workbook.sheet("表").isProtected = false;
  await recover(new MemoryHost(workbook));
  expect(await said(workbook)).toEqual(before);
});

test("sealing settles it first", async () => {
  const { workbook, before } = await openCutOff(setCells(10), { kind: "addSheet", sheet: list });
  expect(await seal(new MemoryHost(workbook))).toEqual({ entries: 0, hadMarks: false });
  expect(await said(workbook)).toEqual(before);
});
