import fc from "fast-check";
import { redo } from "../../../src/jobs/writing/redo";
import { recover } from "../../../src/jobs/writing/recover";
import { undo } from "../../../src/jobs/writing/undo";
import { write } from "../../../src/jobs/writing/write";
import { Journal } from "../../../src/workbook/journal";
import type { Plan } from "../../../src/workbook/plan";
import { arbitraryPlan, arbitraryWorkbook } from "../../support/arbitrary-plan";
import { cutOffEverywhere, said } from "../../support/cut-off";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const at = "2026-11-21T09:00:00+08:00";

const plan: Plan = {
  purpose: "test",
  edits: [
    {
      kind: "setCells",
      sheet: "预算",
      cells: [
        { row: 0, column: 0, value: "收入" },
        { row: 1, column: 1, value: 3, formula: "SUM(A2,C2)" },
        { row: 2, column: 0, value: null },
      ],
    },
    { kind: "setFills", sheet: "预算", fills: [{ row: 0, column: 0, color: "#FFF2CC" }] },
    { kind: "setName", name: "合计", formula: "预算!$B$2" },
  ],
};
/** Rows come in above the second row, and above the third one that looks like the first. */
const planWithRows: Plan = {
  purpose: "test",
  edits: [
    {
      kind: "insertRows",
      sheet: "预算",
      insertions: [
        { before: 1, like: [0, 1] },
        { before: 2, like: [0] },
      ],
      witness: { row: 1, column: 0, text: "甲" },
    },
    {
      kind: "setCells",
      sheet: "预算",
      cells: [
        { row: 1, column: 0, value: "新" },
        { row: 3, column: 1, value: 3, formula: "SUM(A4,C4)" },
        { row: 5, column: 1, value: null },
      ],
    },
    { kind: "setName", name: "合计", formula: "预算!$B$4" },
  ],
};
const planWithSheet: Plan = {
  purpose: "test",
  edits: [
    ...plan.edits,
    {
      kind: "addSheet",
      sheet: { name: "清单", styles: [], cells: [{ row: 0, column: 0, value: "甲" }], columnWidths: [] },
    },
    {
      kind: "addChart",
      chart: {
        sheet: "清单",
        name: "图",
        kind: "bar",
        title: "图",
        categories: "A1",
        series: [],
        over: "C1:F9",
      },
    },
  ],
};

async function openWorkbook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet("预算", [
    ["项目", 1],
    ["甲", "=A1", 2],
    ["#N/A", true],
  ]);
  sheet.cells.set(0, { value: "项目", fill: "#00B050", numberFormat: "@" });
  return workbook;
}

const statuses = async (workbook: MemoryWorkbook) =>
  (await new Journal(new MemoryHost(workbook).state).headers()).map(({ status }) => status);

test("writes, undoes after reopening, and makes it once more", async () => {
  const workbook = await openWorkbook();
  const before = await said(workbook);
  const stages: string[] = [];
  const entry = await write(
    new MemoryHost(workbook),
    { plan: planWithSheet, at, title: { cells: "3" } },
    { onProgress: ({ stage }) => stages.push(stage) },
  );
  expect(entry).toMatchObject({ purpose: "test", at, title: { cells: "3" }, status: "committed" });
  expect(stages).toEqual(["remember", "write", "readBack", "done"]);
  const after = await said(workbook);
  expect(after).not.toEqual(before);

  await undo(new MemoryHost(workbook));
  expect(await said(workbook)).toEqual(before);
  await redo(new MemoryHost(workbook));
  expect(await said(workbook)).toEqual(after);
  await undo(new MemoryHost(workbook));
  expect(await said(workbook)).toEqual(before);
});

test("any plan written and undone leaves the workbook as it was", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, arbitraryPlan, async (open, anyPlan) => {
      const workbook = open();
      const before = await said(workbook);
      await write(new MemoryHost(workbook), { plan: anyPlan, at });
      await undo(new MemoryHost(workbook));
      expect(await said(workbook)).toEqual(before);
    }),
  );
});

describe.each([
  { name: "cells, fills and names", written: plan },
  { name: "a sheet with a chart too", written: planWithSheet },
  { name: "rows put in", written: planWithRows },
])("$name, cut off at any step", ({ written }) => {
  let before: string[];
  let after: string[];
  beforeAll(async () => {
    const workbook = await openWorkbook();
    before = await said(workbook);
    await write(new MemoryHost(workbook), { plan: written, at });
    after = await said(workbook);
  });

  test("by a crash: reopening finds the workbook as before or as after, and says which", async () => {
    let finished = 0;
    const steps = await cutOffEverywhere(
      openWorkbook,
      (host) => write(host, { plan: written, at }),
      true,
      async (workbook) => {
        const [recovered, ...others] = await recover(new MemoryHost(workbook));
        expect(others).toEqual([]);
        const now = await said(workbook);
        if (recovered) expect(now).toEqual(recovered.outcome === "finished" ? after : before);
        else expect([before, after]).toContainEqual(now);
        if (recovered?.outcome === "finished") finished += 1;
        expect(await recover(new MemoryHost(workbook))).toEqual([]);
        if ((await statuses(workbook)).includes("committed")) {
          await undo(new MemoryHost(workbook));
          expect(await said(workbook)).toEqual(before);
        }
      },
    );
    expect(steps).toBeGreaterThan(20);
    expect(finished > 0).toBe(written !== planWithSheet);
  });

  test("by one failing call: the workbook is as before at once, and another write succeeds", async () => {
    await cutOffEverywhere(
      openWorkbook,
      (host) => write(host, { plan: written, at }),
      false,
      async (workbook, step) => {
        expect({ step, now: await said(workbook) }).toEqual({ step, now: before });
        await write(new MemoryHost(workbook), { plan: written, at });
        expect(await said(workbook)).toEqual(after);
      },
    );
  });

  test.each([true, false])("its undoing too (crash: %s)", async (isCrash) => {
    const openWritten = async () => {
      const workbook = await openWorkbook();
      await write(new MemoryHost(workbook), { plan: written, at });
      return workbook;
    };
    await cutOffEverywhere(openWritten, undo, isCrash, async (workbook) => {
      const [recovered] = await recover(new MemoryHost(workbook));
      const now = await said(workbook);
      if (recovered) expect([recovered.outcome, now]).toEqual(["undone", before]);
      else expect(now).toEqual((await statuses(workbook)).includes("undone") ? before : after);
    });
  });

  test.each([true, false])("its making once more too (crash: %s)", async (isCrash) => {
    const openUndone = async () => {
      const workbook = await openWorkbook();
      await write(new MemoryHost(workbook), { plan: written, at });
      await undo(new MemoryHost(workbook));
      return workbook;
    };
    await cutOffEverywhere(openUndone, redo, isCrash, async (workbook) => {
      await recover(new MemoryHost(workbook));
      const isMade = (await statuses(workbook)).includes("committed");
      expect(await said(workbook)).toEqual(isMade ? after : before);
    });
  });
});
