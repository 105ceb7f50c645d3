import {
  addGrid,
  possibleErrors,
  possibleFormulas,
  putTypes,
  putValues,
  spansOf,
  type Grid,
} from "../../src/excel/grid";
import type { CellValue } from "../../src/workbook/snapshot";
import { SheetView } from "../../src/workbook/snapshot";
import { SnapshotBuilder } from "../../src/workbook/snapshot-builder";

const gridOf = (formulas: CellValue[][]): Grid => ({
  range: { sheet: "表", row: 4, column: 2, rowCount: formulas.length, columnCount: formulas[0]!.length },
  values: formulas.map((row) => [...row]),
  formulas,
  errors: new Set(),
});

function viewOf(grid: Grid): SheetView {
  const builder = new SnapshotBuilder();
  const cells = builder.sheet();
  addGrid(cells, grid);
  return new SheetView(cells.build({ name: "表" }), builder.pool.texts);
}

describe("what Excel answers about a rectangle", () => {
  test("formulas are asked for their values, and a text that reads like one stays a text", () => {
    const grid = gridOf([["合计", "=SUM(C1:C4)", "=不是公式", 12]]);
    expect(possibleFormulas(grid)).toEqual([
      { row: 4, column: 3 },
      { row: 4, column: 4 },
    ]);
    putValues(grid, { row: 4, column: 3, rowCount: 1, columnCount: 2 }, [[10, "=不是公式"]]);
    const view = viewOf(grid);
    expect(view.cell(4, 3)).toMatchObject({ value: 10, formula: "SUM(C1:C4)" });
    expect(view.cell(4, 4)).toMatchObject({ value: "=不是公式", formula: undefined });
    expect(view.cell(4, 5)).toMatchObject({ value: 12, formula: undefined });
  });

  test.each(["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#SPILL!", "#GETTING_DATA"])(
    "%s may be an error or a text",
    (text) => {
      const grid = gridOf([[text, text]]);
      expect(possibleErrors(grid)).toHaveLength(2);
      putTypes(grid, { row: 4, column: 2, rowCount: 1, columnCount: 2 }, [["Error", "String"]]);
      const view = viewOf(grid);
      expect([view.cell(4, 2)?.kind, view.cell(4, 3)?.kind]).toEqual([4, 2]);
    },
  );

  test.each(["# 说明", "#1", "备注#", "-"])("%s is never asked for its type", (text) =>
    expect(possibleErrors(gridOf([[text]]))).toEqual([]),
  );

  test("empty cells cost nothing, an empty result keeps its formula", () => {
    const grid = gridOf([["", '=""', "x"]]);
    putValues(grid, { row: 4, column: 3, rowCount: 1, columnCount: 1 }, [[""]]);
    const view = viewOf(grid);
    expect(view.cellCount).toBe(2);
    expect(view.cell(4, 3)).toMatchObject({ value: null, formula: '""' });
  });

  test("hidden rows become runs", () => {
    expect(spansOf([7, 3, 4, 5, 9, 3])).toEqual([
      { from: 3, to: 5 },
      { from: 7, to: 7 },
      { from: 9, to: 9 },
    ]);
  });
});
