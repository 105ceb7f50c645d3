import { auditSheets, linesOf } from "../../support/audit-sheets";
import type { SheetRows } from "../../support/book";

type Lines = readonly (readonly [label: string, amount: number])[];

const income: Lines = [
  ["一、财政拨款", 900],
  ["      一般公共预算", 800],
  ["      政府性基金预算", 100],
  ["      国有资本经营预算", 0],
  ["二、财政专户管理资金", 50],
  ["三、单位资金", 40],
  ["      事业收入", 30],
  ["      其他收入", 10],
  ["本年收入合计", 990],
  ["四、上年结转、结余", 20],
  ["收入总计", 1010],
];
const expenditure: Lines = [
  ["一、基本支出", 700],
  ["二、项目支出", 300],
  ["本年支出合计", 1000],
  ["四、结转下年", 10],
  ["支出总计", 1010],
];

/** The three first tables as Guangdong prints them: income and expenditure once more, by lines without codes. */
function book(incomeTable: Lines, expenditureTable: Lines): Record<string, SheetRows> {
  const table = (title: string, lines: Lines): SheetRows => [
    [title],
    ["单位：元"],
    ["项目", "2025年预算"],
    ...lines,
  ];
  return {
    表1: [
      ["2025年部门收支总体情况表"],
      ["单位：元"],
      ["收入", null, "支出"],
      ["项目", "2025年预算", "项目", "2025年预算"],
      ...income.map((line, row) => [...line, ...(expenditure[row] ?? [])]),
    ],
    表2: table("2025年部门收入总体情况表", incomeTable),
    表3: table("2025年部门支出总体情况表", expenditureTable),
  };
}

const changed = (lines: Lines, label: string): Lines =>
  lines.map(([each, amount]) => [each, each.trim() === label ? amount + 7 : amount]);

describe("income and expenditure tables by lines", () => {
  test("are read, agree and leave nothing unchecked about themselves", () => {
    const result = auditSheets(book(income, expenditure));
    expect(linesOf(result)).toEqual([]);
    const about = result.notChecked.filter(({ rule }) => /^(income|expenditure)-table-/.test(rule));
    expect(about).toEqual([]);
  });

  test.each([
    { name: "one of the three budgets", label: "一般公共预算", sheet: "表2", cell: "表2!B5" },
    { name: "a source", label: "事业收入", sheet: "表2", cell: "表2!B10" },
    { name: "the income of the year", label: "本年收入合计", sheet: "表2", cell: "表2!B12" },
    { name: "what last year left", label: "四、上年结转、结余", sheet: "表2", cell: "表2!B13" },
    { name: "all income", label: "收入总计", sheet: "表2", cell: "表2!B14" },
    { name: "a kind of expenditure", label: "一、基本支出", sheet: "表3", cell: "表3!B4" },
    { name: "the expenditure of the year", label: "本年支出合计", sheet: "表3", cell: "表3!B6" },
    { name: "what is carried to the next", label: "四、结转下年", sheet: "表3", cell: "表3!B7" },
    { name: "all expenditure", label: "支出总计", sheet: "表3", cell: "表3!B8" },
  ])("a wrong amount is told once, at its cell: $name", ({ label, sheet, cell }) => {
    const sheets =
      sheet === "表2" ? book(changed(income, label), expenditure) : book(income, changed(expenditure, label));
    const { findings } = auditSheets(sheets);
    expect(findings.map(({ cells: [first] }) => first)).toHaveLength(1);
    const { row, column, sheet: name } = findings[0]!.cells[0]!;
    expect(`${name}!${String.fromCharCode(65 + column)}${row + 1}`).toBe(cell);
  });
});
