import type { Edit, NewSheet } from "../../src/workbook/plan";
import { snapshotAfter } from "../../src/workbook/snapshot-after";
import { WorkbookView } from "../../src/workbook/snapshot";
import { snapshotOf } from "../support/book";

const before = snapshotOf({
  一: [
    ["甲", 1],
    ["乙", 2],
  ],
  二: [["丙"]],
});
const sheet: NewSheet = {
  name: "新",
  styles: [{ numberFormat: "0.00" }],
  columnWidths: [10],
  cells: [{ row: 0, column: 0, value: 3, formula: "一!B1+一!B2", style: 0 }],
};
const after = (...edits: readonly Edit[]) => new WorkbookView(snapshotAfter(before, edits));
const namesOf = (view: WorkbookView) => view.sheets.map(({ name }) => name);

test.each([
  { name: "at the end", added: sheet, names: ["一", "二", "新"] },
  { name: "behind another", added: { ...sheet, after: "一" }, names: ["一", "新", "二"] },
])("a sheet is added $name, with its formulas and formats", ({ added, names }) => {
  const view = after({ kind: "addSheet", sheet: added });
  expect(namesOf(view)).toEqual(names);
  expect(view.sheet("新")!.cell(0, 0)).toMatchObject({
    value: 3,
    formula: "一!B1+一!B2",
    numberFormat: "0.00",
  });
});

test("cells are set, emptied and added in place, and the others stay", () => {
  const cells = [
    { row: 0, column: 1, value: 5 },
    { row: 1, column: 0, value: null },
    { row: 4, column: 0, value: "丁" },
  ];
  const view = after({ kind: "setCells", sheet: "一", cells });
  const { sheets } = view;
  expect(sheets[0]!.rowCells(0).map(({ value }) => value)).toEqual(["甲", 5]);
  expect(sheets[0]!.rowCells(1).map(({ value }) => value)).toEqual([2]);
  expect(sheets[0]!.text(4, 0)).toBe("丁");
  expect(sheets[1]!.text(0, 0)).toBe("丙");
});

test("what was there before is left as it was", () => {
  const said = JSON.stringify(before);
  after({ kind: "setCells", sheet: "一", cells: [{ row: 0, column: 0, value: "戊" }] });
  expect(JSON.stringify(before)).toBe(said);
});
