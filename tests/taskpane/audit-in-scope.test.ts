import { auditSnapshot } from "../../src/jobs/audit/audit";
import { auditInScope } from "../../src/taskpane/binding/audit-in-scope";
import type { RangeRef } from "../../src/workbook/address";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";
import { smallBudget, type BudgetSheets } from "../support/small-budget";

const on = "2025-03-01";
const audit = (snapshot: WorkbookSnapshot) => Promise.resolve(auditSnapshot(snapshot, { on }));

/** Audits with a rectangle of a sheet selected. */
async function auditSelection(sheets: BudgetSheets, selected: RangeRef) {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addSheet(name, rows);
  const host = new MemoryHost(workbook);
  jest.spyOn(host, "selection").mockResolvedValue(selected);
  const { report, read } = await auditInScope(host, "selection", audit);
  const { findings, notChecked } = report.result;
  return { report, read, rules: findings.map(({ rule }) => rule), notChecked };
}

const part = (sheet: string, row: number, rowCount: number): RangeRef => ({
  sheet,
  row,
  column: 0,
  rowCount,
  columnCount: 3,
});

const { 收入: income, 支出: expenditure } = smallBudget();
const wrong = expenditure!.map((row) => [...row]);
const totalRow = wrong.length - 1;
wrong[totalRow]![4] = 9_999_999;

describe("an audit of the selection", () => {
  test.each([
    { name: "the upper part", selected: part("支出", 5, 6) },
    { name: "one cell", selected: { ...part("支出", 9, 1), columnCount: 1 } },
  ])("takes the table whole where $name of it is selected", async ({ selected }) => {
    const { report, rules } = await auditSelection({ 支出: expenditure! }, selected);
    expect(report.forms.map(({ sheet }) => sheet)).toEqual(["支出"]);
    expect(rules).toEqual([]);
  });

  test("finds what is wrong in the table, outside of the selection too", async () => {
    const { rules } = await auditSelection({ 支出: wrong }, part("支出", 5, 2));
    expect(rules).toContain("expenditure-table-adds-up");
  });

  const both = [...income!, ...wrong];
  test.each([
    { table: "first", selected: part("表", 6, 3), forms: 1, isAccused: false },
    { table: "second", selected: part("表", income!.length + 8, 3), forms: 1, isAccused: true },
    { table: "two", selected: part("表", 6, income!.length + 6), forms: 2, isAccused: true },
  ])("of the $table of a sheet leaves the rest alone", async ({ selected, forms, isAccused }) => {
    const { report, rules } = await auditSelection({ 表: both }, selected);
    expect(report.forms).toHaveLength(forms);
    expect(rules.includes("expenditure-table-adds-up")).toBe(isAccused);
  });
});
