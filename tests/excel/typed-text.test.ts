import { asTyped, isSpoiltByTextFormat } from "../../src/excel/typed-text";
import type { CellValue } from "../../src/workbook/snapshot";

const cell = (value: CellValue, extra: { formula?: string; isError?: boolean } = {}) => ({
  row: 0,
  column: 0,
  value,
  ...extra,
});

describe("what is sent so that a cell holds just it", () => {
  test.each([
    ["单位名称", "单位名称"],
    ["Total", "Total"],
    ["007", "'007"],
    ["1-2", "'1-2"],
    ["2025年3月", "'2025年3月"],
    ["１２", "'１２"],
    ["Jan 5", "'Jan 5"],
    ["=A1", "'=A1"],
    ["＝合计", "'＝合计"],
    ["+合计", "'+合计"],
    ["—", "—"],
    ["-", "'-"],
    ["@name", "'@name"],
    ["'quoted", "''quoted"],
    ["#N/A", "'#N/A"],
    ["true", "'true"],
    [" 合计", "' 合计"],
    [12.5, 12.5],
    [false, false],
    [null, ""],
  ])("%p → %p", (value, sent) => expect(asTyped(cell(value))).toBe(sent));

  test("a formula and an error are typed as they are", () => {
    expect(asTyped(cell(3, { formula: "SUM(A1:A2)" }))).toBe("=SUM(A1:A2)");
    expect(asTyped(cell("#N/A", { isError: true }))).toBe("#N/A");
  });

  test("only numbers, truth values, formulas and errors suffer from the text format", () => {
    expect(
      [cell(1), cell(true), cell(null, { formula: "A1" }), cell("#N/A", { isError: true })].every(
        isSpoiltByTextFormat,
      ),
    ).toBe(true);
    expect([cell("1"), cell(null)].some(isSpoiltByTextFormat)).toBe(false);
  });
});
