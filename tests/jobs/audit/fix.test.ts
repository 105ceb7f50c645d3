import { plantErrors, plantedErrors } from "../../../src/cli/samples/planted-errors";
import { sampleBook } from "../../../src/cli/samples/book";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { factsOf } from "../../../src/jobs/audit/facts-of";
import { proposeFixes } from "../../../src/jobs/audit/fix";
import { writeCells } from "../../../src/jobs/writing/write-cells";
import { restrictPlan } from "../../../src/jobs/writing/preview";
import { undo } from "../../../src/jobs/writing/undo";
import type { NewSheet } from "../../../src/workbook/plan";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { snapshotLines } from "../../support/snapshot-lines";

const on = "2026-11-21";
const at = "2026-11-21T08:00:00Z";
const facets = ["formulas", "numberFormats"] as const;

const open = async (sheets: readonly NewSheet[]) => {
  const host = new MemoryHost(new MemoryWorkbook());
  await host.apply({ purpose: "sample", edits: sheets.map((sheet) => ({ kind: "addSheet", sheet })) });
  return host;
};
const fixable = plantedErrors.filter(({ messageId }) =>
  ["textAmount", "lostZero", "wrongBudget"].includes(messageId),
);

test("the sample with errors has one of each kind that can be fixed", () => {
  expect(fixable.map(({ messageId }) => messageId).sort()).toEqual(["lostZero", "textAmount", "wrongBudget"]);
});

test("fixed findings are gone, the others and every other cell are as they were, and no amount has changed", async () => {
  const host = await open(plantErrors(sampleBook("unit")));
  const before = await host.read("all", facets);
  const proposal = await proposeFixes(host, { on });
  expect(await host.read("all", facets)).toEqual(before);
  expect(proposal.rows.map(({ sheet, address }) => `${sheet}!${address}`).sort()).toEqual(
    fixable.map(({ sheet, address }) => `${sheet}!${address}`).sort(),
  );

  await writeCells(host, { plan: proposal.plan, at });
  const after = await host.read("all", facets);
  const fixed = new Set(proposal.fixes.map(({ findingId }) => findingId));
  const left = auditSnapshot(after, { on }).result.findings;
  expect(left).toEqual(proposal.report.result.findings.filter(({ id }) => !fixed.has(id)));
  const amounts = (snapshot: typeof before) =>
    factsOf(snapshot).tables.flatMap(({ facts }) => facts.map(({ amount }) => amount.toFixed()));
  expect(amounts(after)).toEqual(amounts(before));
  const lines = snapshotLines(before);
  const changed = snapshotLines(after).filter((line, index) => line !== lines[index]);
  expect(changed).toHaveLength(proposal.rows.length);

  await undo(host);
  expect(snapshotLines(await host.read("all", facets))).toEqual(lines);
});

test("only what is ticked is written", async () => {
  const host = await open(plantErrors(sampleBook("unit")));
  const { plan, rows } = await proposeFixes(host, { on });
  await writeCells(host, { plan: restrictPlan(plan, new Set([rows[0]!.id])), at });
  const again = await proposeFixes(host, { on });
  expect(again.rows.map(({ id }) => id)).toEqual(rows.slice(1).map(({ id }) => id));
});

test("a clean workbook is left alone", async () => {
  const host = await open(sampleBook("unit"));
  const { plan, rows, fixes } = await proposeFixes(host, { on });
  expect([plan.edits, rows, fixes]).toEqual([[], [], []]);
  expect(await writeCells(host, { plan, at })).toBeUndefined();
});
