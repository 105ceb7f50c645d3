import { edgesOf } from "../../src/excel/cell-styles";
import { columnRuns } from "../../src/excel/new-sheet";
import { pointsOfCharacters } from "../../src/workbook/column-width";
import { addressLists } from "../../src/excel/write-fills";

const box = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;
const rectangle = (rowCount: number, columnCount: number) => ({ row: 0, column: 0, rowCount, columnCount });

describe("the look of a sheet of ours", () => {
  test("a boxed block has its outer and its inner lines", () => {
    expect(edgesOf(box, rectangle(2, 2)).map(([edge]) => edge)).toEqual([
      "EdgeTop",
      "EdgeRight",
      "EdgeBottom",
      "EdgeLeft",
      "InsideHorizontal",
      "InsideVertical",
    ]);
  });

  test("a single cell has no inner lines, an open side none, and the heavier line wins between two cells", () => {
    expect(edgesOf({ bottom: "medium" }, rectangle(1, 1))).toEqual([["EdgeBottom", "medium"]]);
    expect(edgesOf({ top: "thin", bottom: "medium" }, rectangle(2, 1))).toContainEqual([
      "InsideHorizontal",
      "medium",
    ]);
  });

  test("neighbouring columns of one width are set together", () => {
    expect(columnRuns([8, 8, 20, 8])).toEqual([
      { from: 0, count: 2, width: 8 },
      { from: 2, count: 1, width: 20 },
      { from: 3, count: 1, width: 8 },
    ]);
  });

  test("Excel's standard column of 8.43 characters is 48 points wide", () => {
    expect(pointsOfCharacters(8.43)).toBe(48);
  });

  test("no list of addresses is long enough to be cut off, and none is lost", () => {
    const addresses = Array.from({ length: 3000 }, (_, i) => `AB${i + 1}`);
    const lists = addressLists(addresses);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8192);
    expect(lists.join(",").split(",")).toEqual(addresses);
  });
});
