import { SheetBuilder } from "../../../src/reports/sheets/sheet-builder";
import type { CellStyle } from "../../../src/workbook/plan";

const thin = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;
const framed: CellStyle = { border: thin };
const rest = { name: "表", columnWidths: [10, 10] };

test("equal styles are kept once, and cells come in the order of rows and columns", () => {
  const builder = new SheetBuilder();
  builder.put(1, 1, "乙", { wrap: true });
  builder.put(0, 0, "甲", { wrap: true });
  const sheet = builder.build(rest);
  expect(sheet.styles).toEqual([{ wrap: true }]);
  expect(sheet.cells.map(({ value }) => value)).toEqual(["甲", "乙"]);
});

test("a spread cell is merged and framed on every side, its value in the first", () => {
  const builder = new SheetBuilder();
  builder.spread({ row: 0, column: 0, columnCount: 2 }, "合计", framed);
  const sheet = builder.build(rest);
  expect(sheet.merges).toEqual(["A1:B1"]);
  expect(sheet.cells.map(({ value, style }) => [value, style])).toEqual([
    ["合计", 0],
    [null, 0],
  ]);
});

test("a frame thickens the outside of a table and nothing else", () => {
  const builder = new SheetBuilder();
  for (const row of [0, 1]) for (const column of [0, 1]) builder.put(row, column, row, framed);
  builder.put(2, 0, "注", framed);
  builder.frame({ row: 0, column: 0, rowCount: 2, columnCount: 2 });
  const { cells, styles } = builder.build(rest);
  const borders = cells.map(({ style }) => styles[style!]!.border);
  expect(borders[0]).toEqual({ ...thin, top: "medium", left: "medium" });
  expect(borders[3]).toEqual({ ...thin, bottom: "medium", right: "medium" });
  expect(borders[4]).toEqual(thin);
});
