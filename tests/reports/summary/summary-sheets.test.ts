import { ruleBook } from "../../../src/audit/rule-book";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { outcomeOfRule } from "../../../src/reports/findings/outcomes-by-rule";
import { summarySheets } from "../../../src/reports/summary/summary-sheets";
import { summaryTable } from "../../../src/reports/summary/summary-table";
import { moneyAtStake, worstFirst, type UnitResult } from "../../../src/reports/unit-result";
import { addressOf } from "../../../src/workbook/address";
import type { NewSheet } from "../../../src/workbook/plan";
import { snapshotOf } from "../../support/book";
import { ownRulesRows } from "../../support/own-rules-rows";
import { smallBudget, smallBudgetWith } from "../../support/small-budget";
import { auditedUnits } from "../../support/audited-units";

const on = "2026-11-21";
let units: UnitResult[];
beforeAll(async () => {
  units = await auditedUnits();
});
const valueAt = ({ cells }: NewSheet, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);

describe("the table of units and checks", () => {
  test("puts first what could not be audited, then the worst", () => {
    const { rows, leading, isCompared } = summaryTable(units, "zh");
    expect(rows.map(({ result }) => result.unit)).toEqual([
      "云岭县丙局",
      "云岭县丁局",
      "云岭县乙局",
      "云岭县甲局",
    ]);
    expect(rows.map(({ state }) => state)).toEqual([
      "丙.xlsx设有打开密码。",
      "未收到工作簿",
      "已审核",
      "已审核",
    ]);
    expect(leading).toBe("共4个单位，已审核2个，其中1个有须改正的问题；2个未能审核，不代表通过");
    expect(isCompared).toBe(true);
  });

  test("gives every rule a column or a place among the others, and none both", () => {
    const { rules, openRules, quietRules } = summaryTable(units, "zh");
    expect(openRules.length).toBeGreaterThan(0);
    expect(rules.length + openRules.length + quietRules.length).toBe(
      ruleBook.ties.length + ruleBook.checks.length,
    );
    const found = new Set(units.flatMap(({ book }) => book?.result.findings.map(({ rule }) => rule) ?? []));
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...found]));
  });

  test("gives every rule of one's own a column, empty where a unit was not asked it", () => {
    const rules = { 自定义勾稽: ownRulesRows(["支出总表[合计, 基本支出] = 基本支出表[合计, 合计]"]) };
    const wrong = smallBudgetWith("支出", 18, 5, 1_545_000);
    const asked = (sheets: Parameters<typeof snapshotOf>[0]) => auditSnapshot(snapshotOf(sheets), { on });
    const { rules: columns, rows } = summaryTable(
      [
        { unit: "甲", book: asked({ ...smallBudget(), ...rules }) },
        { unit: "乙", book: asked({ ...wrong, ...rules }) },
        { unit: "丙", book: asked(smallBudget()) },
      ],
      "zh",
    );
    const at = columns.findIndex(({ title }) => title.startsWith("自定义勾稽“支出总表[合计"));
    const outcomes = rows.map(({ result, outcomes }) => [result.unit, outcomes[at]?.kind]);
    expect(Object.fromEntries(outcomes)).toEqual({ 甲: "passed", 乙: "failed", 丙: undefined });
  });

  test("counts what is new, still there and fixed", () => {
    const row = summaryTable(units, "zh").rows.find(({ result }) => result.compared)!;
    const findings = row.result.book!.result.findings.length;
    expect(row.since).toEqual({ new: findings - 1, unchanged: 1, fixed: 1 });
  });

  test("the money at stake is what must be corrected or explained, hints apart", () => {
    const { result } = units[1]!.book!;
    const hints = result.findings.filter(({ severity }) => severity === "info");
    expect(moneyAtStake({ ...result, findings: hints }).toFixed()).toBe("0");
    expect(moneyAtStake(result).greaterThan(0)).toBe(true);
  });

  test("units alike keep their order", () => {
    expect(worstFirst([{ unit: "b" }, { unit: "a" }]).map(({ unit }) => unit)).toEqual(["b", "a"]);
  });
});

test("a tie that another finding explains has failed too", () => {
  const { result } = units[1]!.book!;
  const explained = result.findings.flatMap(({ rule, explains }) =>
    explains.filter((tie) => tie.rule !== rule),
  );
  expect(explained.length).toBeGreaterThan(0);
  for (const { rule } of explained) expect(outcomeOfRule(rule, result).kind).toBe("failed");
  for (const { rule } of result.notChecked)
    expect(["notChecked", "failed"]).toContain(outcomeOfRule(rule, result).kind);
  expect(outcomeOfRule("no-external-links", result)).toEqual({ kind: "passed" });
});

describe("the summary's sheets", () => {
  test("a unit's name leads to the first of its findings", () => {
    const [matrix, findings] = summarySheets(units, { on, language: "zh", linkTo: (path) => `../${path}` });
    const unit = valueAt(matrix!, 6, 1)!;
    expect(unit.value).toBe("云岭县乙局");
    const first = findings!.cells.find(({ column, value }) => column === 1 && value === "云岭县乙局")!;
    expect(unit.link).toEqual({ sheet: findings!.name, address: addressOf({ row: first.row, column: 0 }) });
    expect(valueAt(matrix!, 7, 1)!.link).toBeUndefined();
    expect(valueAt(matrix!, 6, 2)).toMatchObject({
      value: "乙.xlsx",
      formula: 'HYPERLINK("../books/乙.xlsx","乙.xlsx")',
    });
  });

  test("what was found without forms stands among the findings, and counts as not audited", () => {
    const { book, ...unit } = units[1]!;
    const formless = [{ ...unit, reason: "没有核对任何数字", formless: book! }];
    const { leading, rows } = summaryTable(formless, "zh");
    expect(leading).toBe("共1个单位，已审核0个，其中0个有须改正的问题；1个未能审核，不代表通过");
    expect(rows[0]).toMatchObject({
      state: "没有核对任何数字",
      counts: summaryTable([units[1]!], "zh").rows[0]!.counts,
    });
    expect(rows[0]!.outcomes.every((outcome) => outcome === undefined)).toBe(true);
    const [matrix, findings] = summarySheets(formless, { on, language: "zh" });
    expect(valueAt(matrix!, 4, 1)!.link).toEqual({ sheet: findings!.name, address: "A5" });
    expect(findings!.cells.filter(({ row, column, value }) => row > 3 && column === 9 && value)).toHaveLength(
      book!.result.findings.length,
    );
  });

  test("a long name of a unit makes its row higher", () => {
    const named = [
      { unit: "甲局", path: "a.xlsx" },
      { unit: "云岭县星野镇人民政府街道办事处社区服务中心", path: "b.xlsx" },
    ];
    const [{ rowHeights } = {}] = summarySheets(named, { on, language: "zh" });
    expect([rowHeights?.[4], rowHeights?.[5]]).toEqual([20, 48]);
  });

  test("names with quotes and paths too long for a formula do no harm", () => {
    const odd = [
      { unit: "a", path: 'x/"b".xlsx' },
      { unit: "b", path: `${"很".repeat(300)}/c.xlsx` },
    ];
    const [matrix] = summarySheets(odd, { on, language: "en", linkTo: (path) => path });
    expect(valueAt(matrix!, 4, 2)!.formula).toBe('HYPERLINK("x/""b"".xlsx","""b"".xlsx")');
    expect(valueAt(matrix!, 5, 2)).toMatchObject({ value: "c.xlsx" });
    expect(valueAt(matrix!, 5, 2)!.formula).toBeUndefined();
  });

  test("every finding stands there once, with what became of it since last time", () => {
    const findings = summarySheets(units, { on, language: "zh" })[1]!;
    const natures = findings.cells
      .filter(({ row, column }) => row > 3 && column === 9)
      .map(({ value }) => String(value));
    expect(natures).toHaveLength(units[1]!.book!.result.findings.length);
    expect(natures.filter((nature) => nature.endsWith("\n上次已有"))).toHaveLength(1);
  });
});
