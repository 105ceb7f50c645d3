import { codeMatchesName } from "../../../src/audit/checks/code-matches-name";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallBudget, smallBudgetWith } from "../../support/small-budget";

describe(codeMatchesName.id, () => {
  test.each([
    { name: "codes and names of the list", sheets: smallBudget(), lines: [] },
    {
      name: "a lost leading zero",
      sheets: smallBudgetWith("基本支出", 9, 1, "1"),
      lines: ["error lostZero 基本支出!B10"],
    },
    { name: "a code typed as a number", sheets: smallBudgetWith("支出", 8, 0, 201), lines: [] },
    {
      name: "the name of another item",
      sheets: smallBudgetWith("基本支出", 9, 2, "差旅费"),
      lines: ["error differentName 基本支出!C10"],
    },
    {
      name: "another spelling",
      sheets: smallBudgetWith("基本支出", 9, 2, "基本工资 "),
      lines: [],
    },
    {
      name: "an old name",
      sheets: smallBudgetWith("支出", 13, 3, "行政事业单位离退休"),
      lines: ["info oldName 支出!D14"],
    },
  ])("$name", ({ sheets, lines }) => {
    expect(linesOf(auditSheets(sheets, [codeMatchesName]))).toEqual(lines);
  });

  it("does not accuse a code the list lacks", () => {
    const sheets = smallBudget();
    for (const name of ["收入", "支出", "一般公共预算"]) sheets[name]![11]![2] = "88";
    const result = auditSheets(sheets, [codeMatchesName]);
    expect(linesOf(result)).toEqual([]);
    expect(result.notChecked).toContainEqual({
      rule: codeMatchesName.id,
      reason: "unknownCode",
      data: { codes: ["2012688"] },
    });
  });

  describe("a wrong digit that moves a line under another is told once, with the sums it breaks", () => {
    test.each([
      { name: "in 款, of a code there is", row: 14, part: 1, typed: "02", cell: "B15" },
      { name: "in 款, of a code there is not", row: 14, part: 1, typed: "55", cell: "B15" },
      { name: "of the line of the 款 itself", row: 13, part: 1, typed: "06", cell: "B14" },
      { name: "in 类", row: 14, part: 0, typed: "218", cell: "A15" },
    ])("$name", ({ row, part, typed, cell }) => {
      const result = auditSheets(smallBudgetWith("支出", row, part, typed), [codeMatchesName]);
      expect(linesOf(result)).toEqual([`error misplaced 支出!${cell}`]);
      expect(result.notChecked.filter(({ rule }) => rule === codeMatchesName.id)).toEqual([]);
    });

    it("is also where the code there is has the very name", () => {
      // 2012601 and 2012501 are both 行政运行.
      const result = auditSheets(smallBudgetWith("支出", 10, 1, "25"), [codeMatchesName]);
      expect(linesOf(result)).toEqual(["error misplaced 支出!B11"]);
    });

    it("is the code under which the sums hold, not one that merely takes the line away", () => {
      const rows = [
        ["支出总表"],
        ["单位：万元"],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
        ["合计", null, 30.55, 20.25, 10.3],
        ["213", "农林水支出", 30.55, 20.25, 10.3],
        ["21301", "农业农村", 30.55, 20.25, 10.3],
        ["2130201", "行政运行", 10.15, 10.15, null],
        ["2130102", "一般行政管理事务", 10.3, null, 10.3],
        ["2130104", "事业运行", 10.1, 10.1, null],
      ];
      const lines = linesOf(auditSheets({ 支出总表: rows }, [codeMatchesName]));
      expect(lines).toEqual(["error misplaced 支出总表!A7"]);
    });

    it("is not where an amount of the line is wrong too: the sums hold with neither code", () => {
      const sheets = smallBudgetWith("支出", 14, 1, "02");
      sheets["支出"]![14]![4] = 123456;
      const lines = linesOf(auditSheets(sheets, [codeMatchesName]));
      expect(lines.filter((line) => line.includes("misplaced"))).toEqual([]);
      expect(lines.length).toBeGreaterThan(0);
    });
  });
});
