import { readWorkbook } from "../../src/ooxml/read-workbook";
import type { Edit, NewSheet } from "../../src/workbook/plan";
import { snapshotAfter } from "../../src/workbook/snapshot-after";
import { WorkbookView } from "../../src/workbook/snapshot";
import { snapshotOf } from "../support/book";
import { smallPackage } from "../support/small-package";

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
/** B1 to B3 share a formula in the file. */
const withShared = readWorkbook(
  smallPackage({
    sheets: {
      一:
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
    },
  }),
);
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

test.each<[string, Edit, readonly (string | undefined)[]]>([
  [
    "a cell is set",
    { kind: "setCells", sheet: "一", cells: [{ row: 1, column: 1, value: 7 }] },
    ["A1*2", undefined, "A3*2"],
  ],
  [
    "rows are put in",
    {
      kind: "insertRows",
      sheet: "一",
      insertions: [{ before: 1, like: [0, 0] }],
      witness: { row: 2, column: 0, text: "" },
    },
    ["A1*2", undefined, undefined, "A4*2", "A5*2"],
  ],
])("formulas that cells of a file share stay theirs where %s", (_, edit, formulas) => {
  const [sheet] = new WorkbookView(snapshotAfter(withShared, [edit])).sheets;
  expect(formulas.map((_formula, row) => sheet!.cell(row, 1)?.formula)).toEqual(formulas);
});
