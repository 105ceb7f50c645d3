import fc from "fast-check";
import { boundsOf, overlap, rectanglesOf } from "../../src/excel/rectangles";

const cell = fc.record({ row: fc.nat(12), column: fc.nat(12) });

describe("rectangles of cells", () => {
  test("hold every cell once and no other", () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ row, column, rowCount, columnCount }) =>
          Array.from({ length: rowCount * columnCount }, (_, i) =>
            [row + Math.floor(i / columnCount), column + (i % columnCount)].join(),
          ),
        );
        expect([...covered].sort()).toEqual(
          [...new Set(cells.map((one) => [one.row, one.column].join()))].sort(),
        );
      }),
    );
  });

  test.each([
    { name: "a block is one", cells: ["0,0", "0,1", "1,0", "1,1"], expected: ["0,0 2×2"] },
    { name: "a column is one", cells: ["3,2", "5,2", "4,2"], expected: ["3,2 3×1"] },
    { name: "a gap parts a row", cells: ["0,0", "0,2"], expected: ["0,0 1×1", "0,2 1×1"] },
    { name: "an L is two", cells: ["0,0", "1,0", "1,1"], expected: ["0,0 1×1", "1,0 1×2"] },
    { name: "no cells, none", cells: [], expected: [] },
  ])("$name", ({ cells, expected }) => {
    const positions = cells
      .map((text) => text.split(",").map(Number))
      .map(([row, column]) => ({ row: row!, column: column! }));
    expect(rectanglesOf(positions).map((r) => `${r.row},${r.column} ${r.rowCount}×${r.columnCount}`)).toEqual(
      expected,
    );
  });

  test("bounds hold them all", () => {
    expect(boundsOf([])).toBeUndefined();
    expect(
      boundsOf([
        { row: 5, column: 1, rowCount: 1, columnCount: 1 },
        { row: 2, column: 3, rowCount: 2, columnCount: 2 },
      ]),
    ).toEqual({
      row: 2,
      column: 1,
      rowCount: 4,
      columnCount: 4,
    });
  });

  test("overlap is what both hold", () => {
    const a = { row: 0, column: 0, rowCount: 4, columnCount: 4 };
    expect(overlap(a, { row: 3, column: 2, rowCount: 9, columnCount: 9 })).toEqual({
      row: 3,
      column: 2,
      rowCount: 1,
      columnCount: 2,
    });
    expect(overlap(a, { row: 4, column: 0, rowCount: 1, columnCount: 1 })).toBeUndefined();
  });
});
