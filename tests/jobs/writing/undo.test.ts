import { redo } from "../../../src/jobs/writing/redo";
import { undo } from "../../../src/jobs/writing/undo";
import { write } from "../../../src/jobs/writing/write";
import { HostError } from "../../../src/workbook/host-error";
import type { Host } from "../../../src/workbook/host";
import type { Edit } from "../../../src/workbook/plan";
import { said } from "../../support/cut-off";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const at = "2026-11-21T09:00:00+08:00";
const setCell = (row: number, value: number): Edit => ({
  kind: "setCells",
  sheet: "表",
  cells: [{ row, column: 0, value }],
});
const writeEdits = (workbook: MemoryWorkbook, ...edits: Edit[]) =>
  write(new MemoryHost(workbook), { plan: { purpose: "fix", edits }, at });

function openWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("表", [[1], [2], [3]]);
  return workbook;
}

test("refuses with the cells that changed since, and touches nothing", async () => {
  const workbook = openWorkbook();
  await writeEdits(workbook, setCell(0, 10), setCell(1, 20), {
    kind: "setName",
    name: "甲",
    formula: "表!$A$1",
  });
  await new MemoryHost(workbook).apply({
    purpose: "by hand",
    edits: [setCell(1, 21), { kind: "setName", name: "甲", formula: "表!$A$2" }],
  });
  const before = await said(workbook);
  await expect(undo(new MemoryHost(workbook))).rejects.toMatchObject({
    code: "sheetChanged",
    places: [
      { kind: "name", name: "甲" },
      { kind: "cell", sheet: "表", row: 1, column: 0 },
    ],
    data: { count: "2", cells: "甲\n表!A2", workbook: "unchanged" },
  });
  expect(await said(workbook)).toEqual(before);
});

test("a cell already back at its old content is no reason to refuse", async () => {
  const workbook = openWorkbook();
  const before = await said(workbook);
  await writeEdits(workbook, setCell(0, 10), setCell(1, 20));
  await new MemoryHost(workbook).apply({ purpose: "by hand", edits: [setCell(1, 2)] });
  await undo(new MemoryHost(workbook));
  expect(await said(workbook)).toEqual(before);
});

test("a sheet that is gone is named", async () => {
  const workbook = openWorkbook();
  await writeEdits(workbook, setCell(0, 10));
  workbook.sheets.splice(0, 1);
  await expect(undo(new MemoryHost(workbook))).rejects.toMatchObject({ data: { cells: "表!A1" } });
});

test("takes writes back one by one and makes them again in their order", async () => {
  const workbook = openWorkbook();
  const stages = [await said(workbook)];
  for (const value of [10, 20]) {
    await writeEdits(workbook, setCell(0, value));
    stages.push(await said(workbook));
  }
  for (const stage of [1, 0]) {
    await undo(new MemoryHost(workbook));
    expect(await said(workbook)).toEqual(stages[stage]);
  }
  await expect(undo(new MemoryHost(workbook))).rejects.toMatchObject({ code: "nothingToUndo" });
  for (const stage of [1, 2]) {
    await redo(new MemoryHost(workbook));
    expect(await said(workbook)).toEqual(stages[stage]);
  }
  await expect(redo(new MemoryHost(workbook))).rejects.toMatchObject({ code: "nothingToRedo" });
});

test("after a new write nothing can be made again", async () => {
  const workbook = openWorkbook();
  await writeEdits(workbook, setCell(0, 10));
  await undo(new MemoryHost(workbook));
  await writeEdits(workbook, setCell(1, 20));
  await expect(redo(new MemoryHost(workbook))).rejects.toMatchObject({ code: "nothingToRedo" });
});

test("redo refuses where the old content changed since", async () => {
  const workbook = openWorkbook();
  await writeEdits(workbook, setCell(0, 10));
  await undo(new MemoryHost(workbook));
  await new MemoryHost(workbook).apply({ purpose: "by hand", edits: [setCell(0, 5)] });
  await expect(redo(new MemoryHost(workbook))).rejects.toMatchObject({ code: "sheetChanged" });
});

describe("write refuses before it touches anything", () => {
  test.each<{ name: string; edits: Edit[]; code: string; sheet: string }>([
    {
      name: "a protected sheet",
      edits: [setCell(0, 9), { ...setCell(0, 9), sheet: "锁" } as Edit],
      code: "sheetProtected",
      sheet: "锁",
    },
    {
      name: "a missing sheet",
      edits: [setCell(0, 9), { ...setCell(0, 9), sheet: "无" } as Edit],
      code: "sheetMissing",
      sheet: "无",
    },
    {
      name: "a sheet of that name",
      edits: [
        setCell(0, 9),
        { kind: "addSheet", sheet: { name: "表", styles: [], cells: [], columnWidths: [] } },
      ],
      code: "sheetExists",
      sheet: "表",
    },
  ])("$name", async ({ edits, code, sheet }) => {
    const workbook = openWorkbook();
    workbook.addSheet("锁", [["密"]], true);
    const before = await said(workbook);
    await expect(writeEdits(workbook, ...edits)).rejects.toMatchObject({
      code,
      data: { sheet, workbook: "unchanged" },
    });
    expect([await said(workbook), workbook.state.size]).toEqual([before, 0]);
  });

  test("more than the journal may hold", async () => {
    const workbook = openWorkbook();
    const long = "预".repeat(30_000);
    workbook.addSheet(
      "长",
      Array.from({ length: 12 }, () => [long]),
    );
    const cells = Array.from({ length: 12 }, (_, row) => ({ row, column: 0, value: null }));
    await expect(writeEdits(workbook, { kind: "setCells", sheet: "长", cells })).rejects.toMatchObject({
      code: "writeTooLarge",
      data: { limit: "1 MB", workbook: "unchanged" },
    });
    expect(workbook.state.size).toBe(0);
  });

  test("a host that cannot write", async () => {
    const host = new MemoryHost(openWorkbook());
    const readOnly: Host = Object.assign(host, { capabilities: { ...host.capabilities, readOnly: true } });
    await expect(
      write(readOnly, { plan: { purpose: "fix", edits: [setCell(0, 9)] }, at }),
    ).rejects.toMatchObject({
      code: "readOnly",
    });
  });
});

test("a write too large to be kept whole is undone but not made again", async () => {
  const workbook = openWorkbook();
  const before = await said(workbook);
  const cells = Array.from({ length: 12 }, (_, row) => ({ row, column: 0, value: "预".repeat(30_000) }));
  await writeEdits(workbook, { kind: "setCells", sheet: "表", cells });
  await undo(new MemoryHost(workbook));
  expect(await said(workbook)).toEqual(before);
  await expect(redo(new MemoryHost(workbook))).rejects.toMatchObject({ code: "nothingToRedo" });
});

test("a host that does not keep what it was given is found out, and all is taken back", async () => {
  const workbook = openWorkbook();
  const before = await said(workbook);
  class Merging extends MemoryHost {
    override async apply(...[plan, signal]: Parameters<Host["apply"]>): Promise<void> {
      await super.apply(plan, signal);
      if (plan.edits.some((edit) => edit.kind === "setCells" && edit.cells[0]?.value === 20)) {
        workbook.sheet("表").cells.set(0, { value: 99 });
      }
    }
  }
  const plan = { purpose: "fix", edits: [setCell(0, 20), setCell(1, 20)] };
  await expect(write(new Merging(workbook), { plan, at })).rejects.toMatchObject({
    code: "writeNotKept",
    data: { count: "1", cells: "表!A1", workbook: "takenBack" },
  });
  expect(await said(workbook)).toEqual(before);
});

test("a new sheet that a host writes otherwise than told is taken away again", async () => {
  const workbook = openWorkbook();
  const before = await said(workbook);
  class Overwriting extends MemoryHost {
    override async apply(...[plan, signal]: Parameters<Host["apply"]>): Promise<void> {
      await super.apply(plan, signal);
      if (plan.edits.some(({ kind }) => kind === "addSheet")) {
        workbook.sheet("目录").cells.set(0, { value: "表" });
      }
    }
  }
  const cells = [{ row: 0, column: 0, value: "表", formula: '"表"&""' }];
  const sheet = { name: "目录", styles: [], cells, columnWidths: [] };
  const plan = { purpose: "report-forms", edits: [{ kind: "addSheet", sheet } as const, setCell(0, 20)] };
  await expect(write(new Overwriting(workbook), { plan, at })).rejects.toMatchObject({
    code: "writeNotKept",
    data: { cells: "目录", workbook: "takenBack" },
  });
  expect(await said(workbook)).toEqual(before);
});

test("stopping half way takes back what was written", async () => {
  const workbook = openWorkbook();
  const before = await said(workbook);
  const controller = new AbortController();
  const plan = { purpose: "fix", edits: [setCell(0, 10), setCell(1, 20)] };
  const onProgress = ({ stage }: { stage: string }) => stage === "write" && controller.abort();
  const error = await write(
    new MemoryHost(workbook),
    { plan, at },
    { signal: controller.signal, onProgress },
  ).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code: "aborted", data: { workbook: "takenBack" } });
  expect(await said(workbook)).toEqual(before);
  await expect(undo(new MemoryHost(workbook))).rejects.toMatchObject({ code: "nothingToUndo" });
});
