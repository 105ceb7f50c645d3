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
});
