import { clearMarks } from "../../../src/jobs/audit/clear-marks";
import { ChangedSinceError } from "../../../src/jobs/writing/leaving";
import { mark, type MarkRequest } from "../../../src/jobs/audit/mark";
import { recover } from "../../../src/jobs/writing/recover";
import { seal } from "../../../src/jobs/writing/seal";
import { undo } from "../../../src/jobs/writing/undo";
import { write } from "../../../src/jobs/writing/write";
import type { NewSheet } from "../../../src/workbook/plan";
import { cutOffEverywhere, said } from "../../support/cut-off";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const at = "2026-11-21T09:00:00+08:00";
const findings: NewSheet = {
  name: "审核结果",
  styles: [],
  cells: [
    { row: 0, column: 0, value: "问题" },
    { row: 1, column: 0, value: "多录一位数字" },
  ],
  columnWidths: [],
};
const cellAt = (address: "A1" | "B1" | "B2") => ({
  sheet: "支出表",
  row: address === "B2" ? 1 : 0,
  column: address === "A1" ? 0 : 1,
});
const request: MarkRequest = {
  marks: [
    { cell: cellAt("A1"), nature: "warning" },
    { cell: cellAt("A1"), nature: "error" },
    { cell: cellAt("B1"), nature: "warning" },
    { cell: cellAt("B2"), nature: "info" },
  ],
  sheets: [findings],
  at,
};

async function openWorkbook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet("支出表", [
    ["合计", "=B2"],
    [null, 12.5],
  ]);
  sheet.cells.set(0, { value: "合计", fill: "#00B050" });
  return workbook;
}

async function openMarked(): Promise<MemoryWorkbook> {
  const workbook = await openWorkbook();
  await mark(new MemoryHost(workbook), request);
  return workbook;
}

const fillsOf = (workbook: MemoryWorkbook) =>
  [...workbook.sheet("支出表").cells.values()].map(({ fill }) => fill);
const write1 = (workbook: MemoryWorkbook, sheet: string, value: string) =>
  new MemoryHost(workbook).apply({
    purpose: "by hand",
    edits: [{ kind: "setCells", sheet, cells: [{ row: 1, column: 0, value }] }],
  });
const paint = (workbook: MemoryWorkbook, color: string) =>
  new MemoryHost(workbook).apply({
    purpose: "by hand",
    edits: [{ kind: "setFills", sheet: "支出表", fills: [{ row: 0, column: 0, color }] }],
  });

test("paints by nature, the graver one winning, changes no text, and adds the findings sheet", async () => {
  const workbook = await openMarked();
  expect(fillsOf(workbook)).toEqual(["#FFF2CC", "#FFF9E5", undefined]);
  expect(await said(workbook)).toContain('A2 text "多录一位数字"');
  expect([...workbook.sheet("支出表").cells.values()].map(({ formula }) => formula)).toEqual([
    undefined,
    "B2",
    undefined,
  ]);
});

test("clearing after reopening restores the workbook to what it said before", async () => {
  const workbook = await openMarked();
  const { cleared, kept } = await clearMarks(new MemoryHost(workbook));
  expect(await said(workbook)).toEqual(await said(await openWorkbook()));
  expect([cleared.length, kept]).toEqual([3, []]);
  expect(await clearMarks(new MemoryHost(workbook))).toEqual({ cleared: [], kept: [] });
});

test("marking again replaces the old marks and still knows the fills under them", async () => {
  const workbook = await openMarked();
  await mark(new MemoryHost(workbook), { ...request, marks: [{ cell: cellAt("B2"), nature: "error" }] });
  expect(fillsOf(workbook)).toEqual(["#00B050", undefined, "#FFF2CC"]);
  await clearMarks(new MemoryHost(workbook));
  expect(await said(workbook)).toEqual(await said(await openWorkbook()));
});

test("marks that cannot be replaced stand as they did, and can still be cleared", async () => {
  const again: MarkRequest = { ...request, marks: [{ cell: cellAt("B2"), nature: "error" }] };
  const replaced = await openMarked();
  await mark(new MemoryHost(replaced), again);
  const ends = [await said(await openMarked()), await said(replaced)];
  const steps = await cutOffEverywhere(
    openMarked,
    (host) => mark(host, again),
    false,
    async (workbook) => {
      expect(ends).toContainEqual(await said(workbook));
      await clearMarks(new MemoryHost(workbook));
      expect(await said(workbook)).toEqual(await said(await openWorkbook()));
    },
  );
  expect(steps).toBeGreaterThan(20);
});

test("marking nothing clears the old marks", async () => {
  const workbook = await openMarked();
  expect(await mark(new MemoryHost(workbook), { marks: [], at })).toBeUndefined();
  expect(await said(workbook)).toEqual(await said(await openWorkbook()));
});

test("undo takes marks back like any write", async () => {
  const workbook = await openMarked();
  await undo(new MemoryHost(workbook));
  expect(await said(workbook)).toEqual(await said(await openWorkbook()));
});

test("marks can be cleared after more writes than the journal keeps, and keep what those wrote", async () => {
  const workbook = await openMarked();
  for (let i = 0; i < 25; i += 1) {
    await write(new MemoryHost(workbook), {
      plan: {
        purpose: "fix",
        edits: [{ kind: "setCells", sheet: "支出表", cells: [{ row: 0, column: 0, value: `合计${i}` }] }],
      },
      at,
    });
  }
  await clearMarks(new MemoryHost(workbook));
  expect(workbook.sheet("支出表").cells.get(0)).toMatchObject({ value: "合计24", fill: "#00B050" });
});

test("a cell painted by someone since keeps that fill, and is named", async () => {
  const workbook = await openMarked();
  await paint(workbook, "#FF0000");
  const { kept } = await clearMarks(new MemoryHost(workbook));
  expect(kept).toEqual([{ kind: "cell", ...cellAt("A1") }]);
  expect(fillsOf(workbook)).toEqual(["#FF0000", undefined, undefined]);
});

describe("a findings sheet someone wrote on", () => {
  const openWrittenOn = async () => {
    const workbook = await openMarked();
    await write1(workbook, "审核结果", "已更正");
    return workbook;
  };

  test.each([
    { name: "clearing", job: (host: MemoryHost) => clearMarks(host) },
    { name: "marking again", job: (host: MemoryHost) => mark(host, request) },
    { name: "undo", job: (host: MemoryHost) => undo(host) },
  ])("stops $name, and nothing is touched", async ({ job }) => {
    const workbook = await openWrittenOn();
    const before = await said(workbook);
    const error = await job(new MemoryHost(workbook)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ChangedSinceError);
    expect(error).toMatchObject({ code: "sheetChanged", data: { cells: "审核结果", workbook: "unchanged" } });
    expect(await said(workbook)).toEqual(before);
  });

  test("stays when the caller lets it, and only the fills go", async () => {
    const workbook = await openWrittenOn();
    await clearMarks(new MemoryHost(workbook), { keepChangedSheets: true });
    expect(fillsOf(workbook)).toEqual(["#00B050", undefined, undefined]);
    expect(await said(workbook)).toContain('A2 text "已更正"');
  });
});

describe("comments", () => {
  const sentences: MarkRequest = {
    ...request,
    sheets: [],
    marks: [
      { cell: cellAt("A1"), nature: "info", sentence: "【提示】名称请核对。" },
      { cell: cellAt("A1"), nature: "error", sentence: "【须改正】多录一位数字。" },
      { cell: cellAt("A1"), nature: "error", sentence: "【须改正】多录一位数字。" },
      { cell: cellAt("B1"), nature: "warning" },
      { cell: cellAt("B2"), nature: "info", sentence: "【提示】格式不一致。" },
    ],
  };
  const openCommented = async () => {
    const workbook = await openWorkbook();
    await mark(new MemoryHost(workbook), sentences);
    return workbook;
  };
  const commentsOf = (workbook: MemoryWorkbook) => workbook.sheet("支出表").comments;
  const theirs = { row: 0, column: 0, text: "已核", replies: 0, isNote: true };

  test("say all that was found on a painted cell, the gravest first, once", async () => {
    expect(commentsOf(await openCommented())).toEqual([
      {
        row: 0,
        column: 0,
        text: "【须改正】多录一位数字。\n【提示】名称请核对。",
        replies: 0,
        isNote: false,
      },
    ]);
  });

  test("are hung on no cell that has one, which stays as it is and is counted", async () => {
    const workbook = await openWorkbook();
    workbook.sheet("支出表").comments = [theirs];
    const before = await said(workbook);
    const entry = await mark(new MemoryHost(workbook), sentences);
    expect(entry?.title).toMatchObject({ cells: "2", commented: "1" });
    expect(commentsOf(workbook)).toEqual([theirs]);
    await clearMarks(new MemoryHost(workbook));
    expect(await said(workbook)).toEqual(before);
  });

  test("are replaced with the marks, and go when marks come without", async () => {
    const workbook = await openCommented();
    const marks = [{ cell: cellAt("A1"), nature: "warning" as const, sentence: "【需说明】增长较多。" }];
    const entry = await mark(new MemoryHost(workbook), { marks, at });
    expect(entry?.title).toMatchObject({ commented: "0" });
    expect(commentsOf(workbook).map(({ text }) => text)).toEqual(["【需说明】增长较多。"]);
    await mark(new MemoryHost(workbook), request);
    expect(commentsOf(workbook)).toEqual([]);
  });

  test.each([
    { name: "answered", change: { replies: 1 } },
    { name: "changed", change: { text: "已说明" } },
  ])("someone has $name are left and named; the fills go", async ({ change }) => {
    const workbook = await openCommented();
    workbook.sheet("支出表").comments = commentsOf(workbook).map((comment) => ({ ...comment, ...change }));
    const left = commentsOf(workbook);
    await expect(undo(new MemoryHost(workbook))).rejects.toMatchObject({
      data: { cells: "支出表!A1", count: "1" },
    });
    const { kept } = await clearMarks(new MemoryHost(workbook));
    expect(kept).toEqual([{ kind: "comment", ...cellAt("A1") }]);
    expect(commentsOf(workbook)).toEqual(left);
    expect(fillsOf(workbook)).toEqual(["#00B050", undefined, undefined]);
  });

  test("someone has taken away are not missed", async () => {
    const workbook = await openCommented();
    workbook.sheet("支出表").comments = [];
    await undo(new MemoryHost(workbook));
    expect(await said(workbook)).toEqual(await said(await openWorkbook()));
  });

  test.each([true, false])("cut off anywhere are recovered with the marks (crash: %s)", async (isCrash) => {
    const ends = [await said(await openWorkbook()), await said(await openCommented())];
    await cutOffEverywhere(
      openWorkbook,
      (host) => mark(host, sentences),
      isCrash,
      async (workbook) => {
        await recover(new MemoryHost(workbook));
        expect(ends).toContainEqual(await said(workbook));
        await clearMarks(new MemoryHost(workbook));
        expect(await said(workbook)).toEqual(ends[0]);
      },
    );
  });
});

test("a protected sheet stops new marks before the old ones are cleared", async () => {
  const workbook = await openMarked();
  workbook.addSheet("封面", [["单位"]], true);
  const before = await said(workbook);
  const marks = [{ cell: { sheet: "封面", row: 0, column: 0 }, nature: "error" as const }];
  await expect(mark(new MemoryHost(workbook), { marks, at })).rejects.toMatchObject({
    code: "sheetProtected",
    data: { sheet: "封面", workbook: "unchanged" },
  });
  expect(await said(workbook)).toEqual(before);
});

test.each([true, false])("clearing cut off anywhere is carried to its end (crash: %s)", async (isCrash) => {
  const [before, after] = [await said(await openWorkbook()), await said(await openMarked())];
  await cutOffEverywhere(
    openMarked,
    (host) => clearMarks(host),
    isCrash,
    async (workbook) => {
      const recovered = await recover(new MemoryHost(workbook));
      if (recovered.length > 0) expect(await said(workbook)).toEqual(before);
      else expect([before, after]).toContainEqual(await said(workbook));
      await clearMarks(new MemoryHost(workbook));
      expect(await said(workbook)).toEqual(before);
    },
  );
});

test("sealing removes every piece of the journal and says that marks were standing", async () => {
  const workbook = await openMarked();
  expect(workbook.state.size).toBeGreaterThan(0);
  expect(await seal(new MemoryHost(workbook))).toEqual({ entries: 1, hadMarks: true });
  expect(workbook.state.size).toBe(0);
  expect(await seal(new MemoryHost(workbook))).toEqual({ entries: 0, hadMarks: false });
});

test("sealing is the way out of a journal that cannot be read", async () => {
  const workbook = await openMarked();
  workbook.state.set("caishen.journal", "{");
  await expect(undo(new MemoryHost(workbook))).rejects.toMatchObject({ code: "journalUnreadable" });
  await seal(new MemoryHost(workbook));
  expect(workbook.state.size).toBe(0);
});
