import { threePublicOfHost, threePublicOfSnapshot } from "../../../src/jobs/three-public/three-public";
import type { ThreePublicReport } from "../../../src/jobs/three-public/three-public-report";
import { addressOf } from "../../../src/workbook/address";
import type { Edit } from "../../../src/workbook/plan";
import { snapshotOf, type SheetRows } from "../../support/book";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { smallFinalAccounts } from "../../support/small-final-accounts";
import { budgetOfYear } from "../../support/three-public-books";

const on = "2026-11-22";

const comparisonsOf = ({ items }: ThreePublicReport) =>
  items.flatMap(({ id, comparisons }) =>
    comparisons.map(
      ({ year, measure, yuan, base, change, rate, isAbove }) =>
        `${id} ${year} ${measure} ${yuan} against ${base.year} ${base.measure} ${base.yuan} (${base.source}): ${change} ${rate?.slice(0, 6) ?? "-"}${isAbove ? " above" : ""}`,
    ),
  );

test("compares each item with last year's budget of last year's workbook", () => {
  const previous = snapshotOf(budgetOfYear(2024, [22.91, 0, 0.91, 22, 0, 22, 20]));
  const report = threePublicOfSnapshot(snapshotOf(budgetOfYear(2025, [47.91, 0, 0.91, 47, 25, 22, 20])), {
    on,
    previous,
  });
  expect(report.status).toBe("computed");
  expect(report.years).toEqual([2024, 2025]);
  expect(comparisonsOf(report)).toEqual([
    "total 2025 budget 479100 against 2024 budget 229100 (lastYearsBook): 250000 1.0912 above",
    "overseasVisits 2025 budget 0 against 2024 budget 0 (lastYearsBook): 0 -",
    "officialVehicles 2025 budget 470000 against 2024 budget 220000 (lastYearsBook): 250000 1.1363 above",
    "vehiclePurchases 2025 budget 250000 against 2024 budget 0 (lastYearsBook): 250000 - above",
    "vehicleOperation 2025 budget 220000 against 2024 budget 220000 (lastYearsBook): 0 0",
    "officialReceptions 2025 budget 9100 against 2024 budget 9100 (lastYearsBook): 0 0",
  ]);
  const [total] = report.items;
  expect(total!.amounts.map(({ year, yuan, cell }) => [year, yuan, cell && addressOf(cell)])).toEqual([
    [2024, "229100", null],
    [2025, "479100", "A7"],
  ]);
  expect(report.result.findings.map(({ messageId }) => messageId)).toContain("exceeds");
});

test("without last year nothing is compared, and that is said", () => {
  const report = threePublicOfSnapshot(snapshotOf(budgetOfYear(2025, [4.95, 0, 0.95, 4, 0, 4, 20])), { on });
  expect(comparisonsOf(report)).toEqual([]);
  expect(report.result.notChecked.map(({ reason }) => reason)).toContain("noLastYear");
});

test("final accounts are compared with the budget they name", () => {
  const report = threePublicOfSnapshot(snapshotOf(smallFinalAccounts()), { on });
  expect(report.forms.map(({ template }) => template)).toEqual(["three-public-account"]);
  expect(comparisonsOf(report).every((line) => /account .* against \d+ finalBudget/.test(line))).toBe(true);
  expect(comparisonsOf(report)).not.toEqual([]);
});

test("a workbook without such a form has nothing to say", () => {
  expect(
    threePublicOfSnapshot(
      snapshotOf({
        表: [
          ["项目", "金额"],
          ["办公费", 3],
        ],
      }),
      { on },
    ),
  ).toMatchObject({
    status: "nothingFound",
    items: [],
    years: [],
  });
});

test("is the same through a host, and plain data", async () => {
  const sheets = budgetOfYear(2025, [4.95, 0, 0.95, 4, 0, 4, 20]);
  const host = new MemoryHost(new MemoryWorkbook());
  const edits = Object.entries(sheets).map(([name, rows]) => addSheet(name, rows));
  await host.apply({ purpose: "sample", edits });
  const report = await threePublicOfHost(host, { on });
  expect(report.items).toEqual(threePublicOfSnapshot(snapshotOf(sheets), { on }).items);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

function addSheet(name: string, rows: SheetRows): Edit {
  const cells = rows.flatMap((values, row) =>
    values.map((value, column) => ({
      row,
      column,
      value: typeof value === "object" ? null : (value ?? null),
    })),
  );
  return { kind: "addSheet", sheet: { name, styles: [], cells, columnWidths: [] } };
}
