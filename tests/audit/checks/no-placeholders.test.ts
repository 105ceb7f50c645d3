import { noPlaceholders } from "../../../src/audit/checks/no-placeholders";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallBudget } from "../../support/small-budget";

const withText = (...lines: string[]) => ({ ...smallBudget(), 职能: lines.map((line) => [line]) });

describe(noPlaceholders.id, () => {
  test.each([
    { name: "XX for a name", text: "XX（部门）主要职能" },
    { name: "full-width X", text: "ＸＸ部门预算是综合收支计划。" },
    { name: "multiplication signs", text: "××局设3个内设机构。" },
    { name: "an amount of x", text: "收入预算x,xxx万元。" },
    { name: "both directions", text: "比2024年预算增加（减少）5万元。" },
    { name: "a list that was never filled", text: "主要职能包括：\n    1.\n   " },
  ])("finds $name", ({ text }) => {
    expect(linesOf(auditSheets(withText(text), [noPlaceholders]))).toEqual(["error placeholder 职能!A1"]);
  });

  test.each([
    "市档案馆主要职能",
    "规格2×3米的档案柜。",
    "地块编号X101、X102。",
    "主要职能包括：1.保管档案。",
  ])("is silent on %s", (text) => {
    expect(linesOf(auditSheets(withText(text), [noPlaceholders]))).toEqual([]);
  });

  it("reports a sheet once, with every cell", () => {
    const result = auditSheets(withText("XX主要职能", "XX设XX个机构"), [noPlaceholders]);
    expect(linesOf(result)).toEqual(["error placeholder 职能!A1 职能!A2"]);
    expect(result.findings[0]!.data).toMatchObject({ count: 3 });
  });

  it("does not apply to a blank form", () => {
    const blank = Object.fromEntries(
      Object.entries(withText("XX主要职能")).map(([name, rows]) => [
        name,
        rows.map((row) => row.map((value) => (typeof value === "number" ? null : value))),
      ]),
    );
    const result = auditSheets(blank, [noPlaceholders]);
    expect(result.findings).toEqual([]);
    expect(result.notApplicable).toContainEqual({ rule: noPlaceholders.id, reason: "blankForm", data: {} });
  });
});
