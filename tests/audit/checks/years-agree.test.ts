import { yearsAgree } from "../../../src/audit/checks/years-agree";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { ceilingsAndBalances } from "../../support/debt-forms";
import { smallBudget } from "../../support/small-budget";

const withContents = (...lines: string[]) => ({ ...smallBudget(), 目录: lines.map((line) => [line]) });

describe(yearsAgree.id, () => {
  test.each([
    { name: "next year's template", line: "1. 2026年部门收入预算总表  …………", found: true },
    { name: "last year's form", line: "1. 2024年部门收入预算总表", found: true },
    { name: "this year", line: "1. 2025年部门收入预算总表…………", found: false },
    { name: "a heading about last year", line: "三、2024年预算执行情况说明", found: false },
    { name: "a heading two years old", line: "三、2023年部门预算编制说明", found: true },
    { name: "a sentence", line: "自2020年以来，我局按照《2018年规划》编制预算。", found: false },
    { name: "a planning period", line: "“十四五”规划（2021年至2025年）", found: false },
  ])("$name: $line", ({ line, found }) => {
    expect(linesOf(auditSheets(withContents(line), [yearsAgree]))).toEqual(
      found ? ["error contentsYear 目录!A1"] : [],
    );
  });

  it.each([
    ["云溪县2024年县级部门预算", ["error contentsYear 封面!A3"]],
    ["云溪县2025年县级部门预算", []],
  ])("holds the cover to the year of the forms: %s", (title, lines) => {
    const sheets = smallBudget();
    sheets["封面"]![2] = [title];
    expect(linesOf(auditSheets(sheets, [yearsAgree]))).toEqual(lines);
  });

  it("finds a form's title with another year", () => {
    const sheets = smallBudget();
    sheets["支出"]![1] = ["2024年部门支出预算总表"];
    expect(linesOf(auditSheets(sheets, [yearsAgree]))).toEqual(["error titleYear 支出!A2"]);
  });

  it.each([
    [2024, []],
    [2023, ["error titleYear 债务!A1"]],
  ])("lets a government's budget of 2025 print its debt of %i: %j", (year, lines) => {
    const budget = (side: string, line: string) => [
      [`2025年云岭县一般公共预算${side}预算表`],
      ["项目", "预算数"],
      [line, 5],
    ];
    const sheets = {
      收入: budget("收入", "税收收入"),
      支出: budget("支出", "教育支出"),
      债务: [[`云岭县${year}年地方政府债务限额及余额情况表`], ...ceilingsAndBalances.slice(1)],
    };
    expect(linesOf(auditSheets(sheets, [yearsAgree]))).toEqual(lines);
  });

  it("cannot check a book that names no year", () => {
    const sheets = Object.fromEntries(
      Object.entries(smallBudget()).map(([name, rows]) => [
        name,
        rows.map((row) =>
          row.map((value) => (typeof value === "string" ? value.replace(/2025年/g, "") : value)),
        ),
      ]),
    );
    expect(auditSheets(sheets, [yearsAgree]).notChecked).toContainEqual({
      rule: yearsAgree.id,
      reason: "noYear",
      data: {},
    });
  });
});
