import type { Finding } from "../../../src/audit/finding";
import { findingsSheet, type AuditedBook } from "../../../src/reports/findings/findings-sheet";
import type { NewSheet } from "../../../src/workbook/plan";

const place = {
  template: "expenditure-summary",
  section: "rows",
  row: "2010301",
  rowLabel: "行政运行",
  column: "basic",
  cell: { sheet: "支出总表", row: 10, column: 5 },
};
const yuan = (amount: string) => ({ yuan: amount, unit: "yuan" as const, decimals: 2 });

const wrongAmount: Finding = {
  id: "1",
  rule: "expenditure-table-adds-up",
  messageId: "wrongAmount",
  data: { place, actual: yuan("119"), expected: yuan("110"), difference: yuan("9"), ties: 2 },
  severity: "error",
  cells: [place.cell],
  actual: yuan("119"),
  expected: yuan("110"),
  difference: yuan("9"),
  basis: ["B06"],
  explains: [],
  stake: "9",
};
const placeholder: Finding = {
  id: "2",
  rule: "no-placeholders",
  messageId: "placeholder",
  data: { examples: ["XX"], count: 5 },
  severity: "info",
  cells: Array.from({ length: 5 }, (_, row) => ({ sheet: "单位职能 ", row, column: 0 })),
  basis: ["B26"],
  explains: [],
  stake: "0",
};
const book: AuditedBook = {
  on: "2026-11-21",
  organisation: "云岭县数据局",
  sheetCount: 16,
  forms: [
    { template: "expenditure-summary", sheet: "支出总表", cell: { sheet: "支出总表", row: 1, column: 0 } },
  ],
  result: {
    outcomes: { passed: 20, withinRounding: 1, failed: 2, notApplicable: 0, notChecked: 1 },
    findings: [wrongAmount, placeholder],
    withinRounding: [
      {
        rule: "expenditure-table-adds-up",
        messageId: "tail",
        cells: [place.cell],
        data: {
          left: [place],
          right: [place],
          leftSum: yuan("1"),
          rightSum: yuan("2"),
          difference: yuan("1"),
        },
      },
    ],
    notChecked: [{ rule: "income-equals-expenditure", reason: "blankForm", data: {} }],
    notApplicable: [],
  },
};

const sheet = findingsSheet(book, "zh", { name: "审核结果" });

/** The texts of a row, left to right, empty cells left out. */
function rowTexts({ cells }: NewSheet, row: number): string[] {
  return cells.filter((cell) => cell.row === row && cell.value !== null).map(({ value }) => String(value));
}

describe("findingsSheet", () => {
  test("sums up before it lists", () => {
    expect(rowTexts(sheet, 0)).toEqual(["审核结果"]);
    expect(rowTexts(sheet, 1)).toEqual([
      "须改正 1 处，需说明 0 处，提示 1 处，未检查 1 项",
      "审核日期：2026-11-21",
    ]);
    expect(rowTexts(sheet, 2)).toEqual(["单位：云岭县数据局", "共16张工作表，识别1张表"]);
  });

  test("says of a workbook without forms that no figure was checked", () => {
    const cells = findingsSheet({ ...book, status: "unrecognised" }, "zh", { name: "审核结果" }).cells;
    expect(cells.find(({ row, column }) => row === 1 && column === 0)?.value).toBe(
      "没有识别出预算表或说明中的金额，没有核对任何数字。",
    );
  });

  test("heads its columns as the bureau does", () => {
    expect(rowTexts(sheet, 3).join("|")).toBe(
      "序号|单位|表名|行/栏|单元格|问题|表中数|核对数|差额|性质|依据|单位说明|处理意见|规则",
    );
  });

  test("a finding says where, what, the three figures, and links to its cell", () => {
    const texts = rowTexts(sheet, 4);
    expect(texts.slice(0, 5)).toEqual([
      "1",
      "云岭县数据局",
      "支出预算总表",
      "2010301 行政运行 / “基本支出”",
      "支出总表!F11",
    ]);
    expect(texts.slice(6, 10)).toEqual(["119", "110", "9", "须改正"]);
    const link = sheet.cells.find((cell) => cell.row === 4 && cell.link);
    expect(link).toMatchObject({ column: 4, link: { sheet: "支出总表", address: "F11" } });
    const actual = sheet.cells.find((cell) => cell.row === 4 && cell.column === 6)!;
    expect(sheet.styles[actual.style!]!.numberFormat).toBe('#,##0.00"元"');
  });

  test("many cells are counted, and a link keeps the sheet's exact name", () => {
    expect(rowTexts(sheet, 5)[3]).toBe("单位职能!A1、A2、A3、A4等5处");
    expect(sheet.cells.find((cell) => cell.row === 5 && cell.link)?.link?.sheet).toBe("单位职能 ");
  });

  test("rounding tails and what was not checked follow under their own heads", () => {
    expect(rowTexts(sheet, 6)).toEqual(["尾差（四舍五入形成，不需修改）"]);
    expect(rowTexts(sheet, 7)).toContain("尾差");
    expect(rowTexts(sheet, 8)).toEqual(["未检查（不代表通过）"]);
    expect(rowTexts(sheet, 9)).toContain("收入总计等于支出总计：表中尚未填写金额。本项未检查，不代表通过。");
    expect(rowTexts(sheet, 11)).toEqual(["审核人：", "复核人：", "日期："]);
  });

  test("prints on A4 landscape with its heading on each page and stays in place while scrolled", () => {
    expect(sheet.print).toMatchObject({ orientation: "landscape", repeatRowsThrough: 3, fitToWidth: true });
    expect(sheet.freeze).toEqual({ rows: 4, columns: 0 });
  });

  test("rows are high enough for their sentence", () => {
    expect(sheet.rowHeights![4]).toBeGreaterThan(40);
  });

  test("speaks English where asked", () => {
    const english = findingsSheet(book, "en", { name: "Audit findings" });
    expect(english.name).toBe("Audit findings");
    expect(rowTexts(english, 4)).toContain("Must be corrected");
    expect(english.cells.some(({ value }) => value === "Unit's explanation")).toBe(true);
  });
});
