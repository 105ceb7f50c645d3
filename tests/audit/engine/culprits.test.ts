import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallBudget, smallBudgetWith } from "../../support/small-budget";

describe("ties of a departmental budget", () => {
  it("are silent on a book that ties", () => {
    const result = auditSheets(smallBudget());
    expect(linesOf(result)).toEqual([]);
    expect(result.outcomes).toMatchObject({ withinRounding: 0, failed: 0 });
    expect(result.outcomes.passed).toBeGreaterThan(100);
  });

  test.each([
    { name: "a total typed too high", sheet: "支出", row: 18, column: 4, value: 2_345_778.9, at: "支出!E19" },
    {
      name: "an item's basic expenditure",
      sheet: "支出",
      row: 10,
      column: 5,
      value: 1_045_678.56,
      at: "支出!F11",
    },
    { name: "a class in the summary", sheet: "收支", row: 8, column: 3, value: 30_000, at: "收支!D9" },
    { name: "a kind of income", sheet: "收入", row: 10, column: 5, value: 1_045_668.9, at: "收入!F11" },
    { name: "an amount of another budget", sheet: "拨款", row: 9, column: 4, value: 20_000, at: "拨款!E10" },
    { name: "an amount left out", sheet: "基本支出", row: 11, column: 4, value: null, at: "基本支出!E12" },
  ])("trace $name to its cell, one finding", ({ sheet, row, column, value, at }) => {
    expect(linesOf(auditSheets(smallBudgetWith(sheet, row, column, value)))).toEqual([
      `error wrongAmount ${at}`,
    ]);
  });

  it("say what the amount should be and what it breaks", () => {
    const [finding] = auditSheets(smallBudgetWith("支出", 10, 5, 1_045_678.56)).findings;
    expect(finding).toMatchObject({
      actual: { yuan: "1045678.56" },
      expected: { yuan: "1045678.9" },
      difference: { yuan: "-0.34" },
      basis: ["B06", "B13"],
    });
    expect(finding!.explains).toHaveLength(3);
  });

  it("blame two cells when two are wrong", () => {
    const sheets = smallBudgetWith("支出", 10, 5, 1_000_000);
    sheets["支出"]![12]![4] = 310_000;
    expect(linesOf(auditSheets(sheets)).sort()).toEqual([
      "error wrongAmount 支出!E13",
      "error wrongAmount 支出!F11",
    ]);
  });

  it("keep the identity of a finding when rows are inserted above it", () => {
    const sheets = smallBudgetWith("支出", 10, 5, 1_000_000);
    const [before] = auditSheets(sheets).findings;
    sheets["支出"]!.splice(1, 0, [], []);
    const [after] = auditSheets(sheets).findings;
    expect(after!.id).toBe(before!.id);
    expect(after!.cells).not.toEqual(before!.cells);
  });

  it("call a part larger than its whole by name", () => {
    const sheets = smallBudget();
    sheets["三公"]![6] = [4.5, null, 0.5, 4, 0, 4, 20];
    expect(linesOf(auditSheets(sheets))).toEqual(["error exceedsWhole 基本支出!D15 三公!C7"]);
  });

  it("give a part and its whole as they stand, since anything up to the whole would do", () => {
    const sheets = smallBudget();
    sheets["三公"]![6] = [4.91, null, 0.91, 4, 0, 4, 20];
    const [larger] = auditSheets(sheets).findings;
    expect(larger).toMatchObject({
      actual: { yuan: "9500" },
      expected: { yuan: "9100" },
      difference: { yuan: "400" },
      stake: "400",
    });
  });

  it("let the text decide where the ties alone cannot", () => {
    const sheets = smallBudgetWith("三公", 6, 0, 5.95);
    expect(linesOf(auditSheets(sheets))).toEqual(["error tieBroken 三公!A7 三公!C7"]);
    const text = [["其他相关情况说明"], ["2025年“三公”经费预算数为5.95万元，公务用车购置及运行费4万元。"]];
    expect(linesOf(auditSheets({ ...sheets, 说明: text }))).toEqual(["error wrongAmount 三公!C7"]);
  });
});
