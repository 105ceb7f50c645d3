import { WorkbookPackage } from "../../../src/ooxml/workbook-package";
import { bookOf } from "../../../src/workbench/file/open-book";
import { openPackage } from "../../../src/workbench/file/open-package";
import { withAppearance } from "../../../src/workbench/file/with-appearance";
import { smallRow, smallWorkbook } from "../support/small-workbook";

const file = WorkbookPackage.open(smallWorkbook([{ name: "原表", rows: smallRow(1, [1]) }]));
file.apply({
  kind: "addSheet",
  sheet: {
    name: "样式",
    styles: [
      {
        font: { name: "宋体", size: 18, bold: true, color: "#C00000" },
        fill: "#FFF2CC",
        horizontal: "center",
        border: { bottom: "medium" },
      },
      { numberFormat: "#,##0.00", wrap: true, indent: 2 },
    ],
    cells: [
      { row: 0, column: 0, value: "标题", style: 0 },
      { row: 1, column: 1, value: 1234.5, style: 1 },
      { row: 2, column: 0, value: null, style: 0 },
    ],
    merges: ["A1:B1"],
    columnWidths: [10],
    rowHeights: { 0: 30 },
    freeze: { rows: 1, columns: 0 },
  },
});
const bytes = file.save();
const book = withAppearance(bookOf(openPackage(bytes).snapshot), bytes);
const sheet = { ...book.sheets[1]!, cells: [...book.sheets[1]!.cells] };
const lookAt = (row: number, column: number) => {
  const cell = sheet.cells.find((each) => each.row === row && each.column === column);
  return cell?.look === undefined ? undefined : book.looks[cell.look];
};

test("fonts, fills, lines and alignment are those of the file", () => {
  expect(lookAt(0, 0)).toMatchObject({
    fontName: "宋体",
    fontSize: 18,
    fontColor: "#C00000",
    bold: true,
    fill: "#FFF2CC",
    horizontal: "center",
    bottom: { style: "medium" },
  });
  expect(lookAt(1, 1)).toMatchObject({ numberFormat: "#,##0.00", wrap: true, indent: 2 });
  expect(lookAt(1, 1)?.bold).toBeUndefined();
});

test("a blank cell keeps its look, a value its value", () => {
  expect(lookAt(2, 0)?.fill).toBe("#FFF2CC");
  expect(sheet.cells.find(({ row, column }) => row === 1 && column === 1)?.value).toBe(1234.5);
});

test("merges, sizes in pixels and frozen rows are those of the file", () => {
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 2 }]);
  expect(sheet.rowHeights?.get(0)).toBe(40);
  expect(sheet.columnWidths?.get(0)).toBeGreaterThanOrEqual(70);
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
});

test("a sheet without styles has none", () => {
  const plain = [...book.sheets[0]!.cells];
  expect(plain).toEqual([{ row: 0, column: 0, value: 1 }]);
  expect(book.sheets[0]!.merges).toEqual([]);
});
