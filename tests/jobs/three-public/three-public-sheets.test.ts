import { threePublicOfSnapshot } from "../../../src/jobs/three-public/three-public";
import { threePublicSheetsPlan } from "../../../src/jobs/three-public/three-public-sheets";
import { withoutOwnSheets } from "../../../src/workbook/own-sheets";
import type { NewSheet, Plan } from "../../../src/workbook/plan";
import { snapshotOfSheets } from "../../support/book-of-sheets";
import { snapshotOf } from "../../support/book";
import { libreOffice } from "../../support/office-programs";
import { recalculate } from "../../support/recalculate";
import { budgetOfYear } from "../../support/three-public-books";

const on = "2026-11-22";
const previous = snapshotOf(budgetOfYear(2024, [22.95, 0, 0.95, 22, 0, 22, 20]));
const rising = snapshotOf(budgetOfYear(2025, [47.95, 0, 0.95, 47, 25, 22, 20]));
const report = threePublicOfSnapshot(rising, { on, previous });
const sheetsOf = (plan: Plan) => plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
const planOf = (taken: readonly string[] = []) =>
  threePublicSheetsPlan(report, taken, { language: "zh", withChart: true });
const cellOf = ({ cells }: NewSheet, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);

test("the list gives amount, base, excess and growth, and leaves room for the reason", () => {
  const [list] = sheetsOf(planOf());
  const row = list!.cells.find(({ value }) => String(value).includes("增长108.93%"))!.row;
  expect([5, 6, 7].map((column) => cellOf(list!, row, column)?.value)).toEqual([47.95, 22.95, 25]);
  expect(cellOf(list!, row, 7)?.formula).toBe(`F${row + 1}-G${row + 1}`);
  expect(cellOf(list!, row, 8)?.value).toBeCloseTo(1.0893, 4);
  expect(cellOf(list!, row, 11)?.value).toBeNull();
});

test("the years and their chart come on request, under names that are free", () => {
  const plan = planOf(["三公经费超限清单"]);
  expect(plan.edits.map(({ kind }) => kind)).toEqual(["addSheet", "addSheet", "addChart"]);
  expect(sheetsOf(plan).map(({ name }) => name)).toEqual(["三公经费超限清单 (2)", "三公经费分年对比表"]);
  const without = threePublicSheetsPlan(report, [], { language: "zh" });
  expect(sheetsOf(without).map(({ name }) => name)).toEqual(["三公经费超限清单"]);
});

test("where nothing lies above, the list says so and what was not checked", () => {
  const alone = threePublicOfSnapshot(rising, { on });
  const [list] = sheetsOf(threePublicSheetsPlan(alone, [], { language: "zh" }));
  const texts = list!.cells.map(({ value }) => String(value ?? "")).join("\n");
  expect(texts).toContain("没有发现超出比较数的项目");
  expect(texts).toContain("未取得上年预算数");
});

test.each(["zh", "en"] as const)(
  "the sheets are ours and no content of the workbook (%s)",
  async (language) => {
    const sheets = sheetsOf(threePublicSheetsPlan(report, [], { language, withChart: true }));
    expect(withoutOwnSheets(await snapshotOfSheets(sheets)).sheets).toEqual([]);
  },
);

const office = libreOffice();
(office === undefined ? test.skip : test)(
  "LibreOffice recalculates the live cells to the values written",
  () => {
    const sheets = sheetsOf(planOf());
    const recalculated = recalculate(office!, sheets);
    for (const [index, sheet] of sheets.entries()) {
      const live = sheet.cells.filter(({ formula }) => formula !== undefined);
      expect(live.length).toBeGreaterThan(1);
      for (const { row, column, value } of live)
        expect(recalculated[index]!.sheets[0]!.cell(row, column)?.value).toBeCloseTo(Number(value), 8);
    }
  },
  120_000,
);
