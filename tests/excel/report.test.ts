import { proposeReport, writeReport } from "../../src/jobs/report/report";
import { undo } from "../../src/jobs/writing/undo";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import type { NewSheet } from "../../src/workbook/plan";
import { WorkbookView } from "../../src/workbook/snapshot";
import { ledgerRows, soundLedger } from "../support/budget-ledger";
import { excelInNode } from "../support/excel-in-node";
import { exportSheets } from "../../src/cli/samples/export-book";
import { sheetsOfRows } from "../support/sheets-of-rows";

const at = "2026-11-22T08:00:00Z";

/** The cells of the sheets a plan adds that hold formulas, and what they are when they are written. */
const liveCells = (sheets: readonly NewSheet[]) =>
  sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula }) =>
      formula === undefined ? [] : [{ name, row, column, formula, value }],
    ),
  );

/** Sources as a workbook holds them, and the set that is made of each. */
const cases = [
  { name: "an export", sheets: exportSheets(), set: "district-budget" },
  {
    name: "a ledger",
    sheets: sheetsOfRows({ 预算明细: ledgerRows(soundLedger) }),
    set: "eleven-tables",
  },
];

describe.each(cases)("from $name in the embedded Excel", ({ sheets, set }) => {
  test("the forms are written as planned, not made twice, and taken back", async () => {
    const { excel, host } = await excelInNode(workbookOfSheets(sheets));
    const { plan } = await proposeReport(host, { set });
    await writeReport(host, { plan, at });
    const made = plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
    const snapshot = await host.read(
      made.map(({ name }) => name),
      ["formulas"],
    );
    const view = new WorkbookView(snapshot);
    const live = liveCells(made);
    expect(live.length).toBeGreaterThan(100);
    for (const { name, row, column, formula, value } of live) {
      const cell = view.sheet(name)!.cell(row, column);
      expect({ name, row, column, formula: cell?.formula }).toEqual({ name, row, column, formula });
      expect({ name, row, column, value: cell?.value }).toEqual({ name, row, column, value });
    }
    expect((await proposeReport(host, { set })).plan.edits).toEqual([]);
    await undo(host);
    expect((await host.outline()).sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    excel.dispose();
  }, 120_000);
});
