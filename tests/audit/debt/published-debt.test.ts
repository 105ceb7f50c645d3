import { readFileSync } from "node:fs";
import { ruleBook } from "../../../src/audit/rule-book";
import { render, wordingProblem } from "../../../src/audit/words/render";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import { linesOf } from "../../support/audit-sheets";
import { auditDebt } from "../../support/audit-debt";
import { snapshotOf, type SheetRows } from "../../support/book";
import {
  ceilingsAndBalances,
  debtBook,
  debtByClassTable,
  generalDebtMovement,
  issuanceAndService,
  withCell,
} from "../../support/debt-forms";
import { realWorkbooks } from "../../support/real-workbooks";

const resultOf = (sheets: Readonly<Record<string, SheetRows>>) => auditDebt(snapshotOf(sheets));

test("forms that tie: every relation is tested, nothing is found", () => {
  const result = resultOf(debtBook);
  expect(linesOf(result)).toEqual([]);
  expect(result.notChecked).toEqual([]);
  expect(result.outcomes.passed).toBeGreaterThan(30);
});

const levels = (closing: number): SheetRows => [
  ["2024年政府专项债务限额和余额情况表"],
  [undefined, undefined, "单位：万元"],
  ["项目", "全市", "其中：市级"],
  ["一、2023年末地方政府专项债务余额实际数", 120_231, 41_002],
  ["二、2024年末地方政府专项债务余额限额", 133_000, 44_000],
  ["三、2024年地方政府专项债务发行额", 14_300, 4_500],
  ["四、2024年地方政府专项债务还本额", 3_300, 2_000],
  ["五、2024年末地方政府专项债务余额实际数", 131_231, closing],
];

test.each([
  { name: "rolls forward", closing: 43_502, lines: [] },
  {
    name: "does not",
    closing: 43_902,
    lines: ["warning tieBroken 表!C8 表!C4 表!C6 表!C7"],
  },
])("final accounts by level, both balances 实际数: $name", ({ closing, lines }) => {
  expect(linesOf(resultOf({ 表: levels(closing) }))).toEqual(lines);
});

test.each<[name: string, row: number, column: number, value: number, lines: string[]]>([
  ["ties", 0, 0, 0, []],
  ["a kind that misses the whole", 4, 2, 131_000, ["error tieBroken 表!B5 表!C5 表!D5"]],
  ["a balance that does not roll forward", 7, 2, 129_900, ["error wrongAmount 表!C8"]],
  ["a repayment that does not", 6, 3, 2_600, ["error wrongAmount 表!D7"]],
])("general and special debt side by side: %s", (_name, row, column, value, lines) => {
  const sheets = { 表: row === 0 ? debtByClassTable : withCell(debtByClassTable, row, column, value) };
  expect(linesOf(resultOf(sheets))).toEqual(lines);
});

test("general and special debt side by side: a balance above its ceiling", () => {
  const above = [
    [4, 2, 128_000],
    [4, 1, 390_000],
  ].reduce((rows, [row, column, value]) => withCell(rows, row!, column!, value!), debtByClassTable);
  expect(linesOf(resultOf({ 表: above }))).toEqual(["error above 表!C8 表!C5"]);
});

test("a balance that breaks its own formula is not told again as one above its ceiling", () => {
  const sheets = { ...debtBook, 附表1: withCell(ceilingsAndBalances, 5, 5, 19.7) };
  expect(linesOf(resultOf(sheets))).toHaveLength(1);
});

describe.each([
  {
    name: "表1-1 ceiling",
    sheet: "附表1",
    rows: ceilingsAndBalances,
    row: 5,
    column: 2,
    value: 18.3,
    wrong: "附表1!C6",
  },
  {
    name: "表1-1 balance",
    sheet: "附表1",
    rows: ceilingsAndBalances,
    row: 5,
    column: 5,
    value: 16.16,
    wrong: "附表1!F6",
  },
  {
    name: "表1-4 issue",
    sheet: "表1-4",
    rows: issuanceAndService,
    row: 5,
    column: 2,
    value: 3.8521,
    wrong: "表1-4!C6",
  },
  {
    name: "表1-4 repayment",
    sheet: "表1-4",
    rows: issuanceAndService,
    row: 9,
    column: 2,
    value: 3.45,
    wrong: "表1-4!C10",
  },
  {
    name: "表1-4 next principal",
    sheet: "表1-4",
    rows: issuanceAndService,
    row: 16,
    column: 3,
    value: 1.41,
    wrong: "表1-4!D17",
  },
])("one wrong cell in $name", ({ sheet, rows, row, column, value, wrong }) => {
  test("is found, and named among the cells", () => {
    const findings = linesOf(resultOf({ ...debtBook, [sheet]: withCell(rows, row, column, value) }));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.join("\n")).toContain(wrong);
  });
});

test("a balance that does not roll forward asks for a reason", () => {
  const moved = withCell(generalDebtMovement, 8, 2, 2.6);
  const lines = linesOf(resultOf({ 附表2: moved }));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^warning /);
});

test("refinancing above its issue is found", () => {
  const lines = linesOf(resultOf({ "表1-4": withCell(issuanceAndService, 6, 2, 3.76) }));
  expect(lines.join("\n")).toContain("表1-4!C7");
});

test("the area may not be less than its own level", () => {
  const lines = linesOf(resultOf({ "表1-4": withCell(issuanceAndService, 17, 3, 1.2) }));
  expect(lines.join("\n")).toContain("表1-4!D18");
});

describe("balance against ceiling, as stated", () => {
  const ceilingOf = (general: number, whole: number) =>
    withCell(withCell(ceilingsAndBalances, 5, 2, general), 5, 1, whole);
  test.each([
    { name: "at the ceiling", rows: ceilingOf(16.05, 28.35), expected: [] },
    {
      name: "a step below the balance",
      rows: ceilingOf(16.04, 28.34),
      expected: ["error aboveWithinRounding 附表1!F6 附表1!C6"],
    },
    {
      name: "clearly below the balance",
      rows: ceilingOf(15.05, 27.35),
      expected: ["error above 附表1!F6 附表1!C6"],
    },
  ])("$name", ({ rows, expected }) => {
    expect(linesOf(resultOf({ 附表1: rows }))).toEqual(expected);
  });
});

test("a banner of 亿元 over amounts in 万元 is called out, once a form", () => {
  const inTenThousands = ceilingsAndBalances.map((row, at) =>
    at === 5 ? row.map((entry) => (typeof entry === "number" ? Math.round(entry * 20_000) : entry)) : row,
  );
  const result = resultOf({ 附表1: inTenThousands });
  expect(linesOf(result)).toEqual(["error tooLarge 附表1!G2"]);
  expect(render(result.findings[0]!, "zh")).toContain("请核对是否应为万元");
});

test.each([
  { label: "一、2019-1年末地方政府一般债务余额实际数", isFound: true },
  { label: "一、2019-2021年地方政府一般债务余额实际数", isFound: false },
])("the label $label is called out: $isFound", ({ label, isFound }) => {
  const lines = linesOf(resultOf({ 附表2: withCell(generalDebtMovement, 3, 0, label) }));
  expect(lines.includes("error unresolved 附表2!A4")).toBe(isFound);
});

test("a formula that names no line is said, and the others are still tested", () => {
  const result = resultOf({ "表1-4": withCell(issuanceAndService, 4, 1, "A=B+Z") });
  expect(linesOf(result)).toEqual(["info unreadable 表1-4!B5"]);
});

test("every finding of a spoilt book has words", () => {
  const spoilt = Object.fromEntries(
    Object.entries(debtBook).map(([name, rows]) => [
      name,
      rows.map((row, at) =>
        row.map((entry) => (typeof entry === "number" ? entry * (at % 3 === 0 ? 9_000 : 3) : entry)),
      ),
    ]),
  );
  const { findings } = resultOf(spoilt);
  expect(findings.length).toBeGreaterThan(5);
  expect(findings.flatMap((finding) => wordingProblem(finding) ?? [])).toEqual([]);
});

const published = realWorkbooks().filter(({ name }) => /debt-table/.test(name));
(published.length === 0 ? describe.skip : describe)("published forms of other places", () => {
  test.each(published)("$name ties without a finding, by all rules", ({ file }) => {
    const report = auditSnapshot(readWorkbook(readFileSync(file)), { on: "2025-12-31", rules: ruleBook });
    expect(report.forms.length).toBeGreaterThan(0);
    expect(linesOf(report.result)).toEqual([]);
    expect(report.result.withinRounding).toEqual([]);
  });
});
