import { amountsAreThoseApproved } from "../../../src/audit/checks/amounts-are-those-approved";
import type { AuditContext } from "../../../src/audit/check";
import { render } from "../../../src/audit/words/render";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { bookOf } from "../../support/book";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";
import { smallFinalAccounts, smallFinalAccountsWith } from "../../support/small-final-accounts";

const checks = [amountsAreThoseApproved];

type Change = (sheets: BudgetSheets) => void;

function budget(...changes: Change[]): BudgetSheets {
  const sheets = smallBudget();
  for (const change of changes) change(sheets);
  return sheets;
}

const at =
  (sheet: string, row: number, column: number, value: number | string | null): Change =>
  (sheets) => {
    sheets[sheet]![row]![column] = value;
  };

/** 2012604 gets 1,000 yuan more project money, in every form that says so. */
const moreForArchives: Change = (sheets) => {
  for (const name of ["支出", "一般公共预算"]) {
    for (const row of [8, 9, 11, 18]) for (const column of [4, 6]) add(sheets, name, row, column, 1000);
  }
  for (const row of [8, 9, 11, 18]) for (const column of [4, 5]) add(sheets, "收入", row, column, 1000);
  for (const [row, column] of [
    [7, 1],
    [8, 1],
    [14, 1],
    [7, 3],
    [14, 3],
  ] as const)
    add(sheets, "收支", row, column, 1000);
  for (const [row, column] of [
    [7, 1],
    [10, 1],
    [7, 3],
    [7, 4],
    [10, 3],
    [10, 4],
  ] as const)
    add(sheets, "拨款", row, column, 1000);
};

function add(sheets: BudgetSheets, sheet: string, row: number, column: number, more: number): void {
  const cells = sheets[sheet]![row]!;
  cells[column] = Number(((cells[column] as number) + more).toFixed(2));
}

const compare = (own: BudgetSheets, approved: BudgetSheets) => {
  const result = auditSheets(own, checks, { approved, ties: [] });
  return { lines: linesOf(result), said: result.findings.map((finding) => render(finding, "zh")), result };
};

test("the same amounts pass", () => {
  const { lines, result } = compare(budget(), budget());
  expect(lines).toEqual([]);
  expect(result.outcomes.passed).toBe(1);
  expect(result.notChecked).toEqual([]);
});

test("without an approved book it does not apply", () => {
  const result = auditSheets(budget(), checks, { ties: [] });
  expect(result.notApplicable).toMatchObject([
    { rule: amountsAreThoseApproved.id, reason: "noApprovedBook" },
  ]);
});

test.each<{ name: string; own: Change[]; approved: Change[]; lines: string[] }>([
  {
    name: "one cell typed otherwise accuses that cell alone",
    own: [at("支出", 11, 6, 801_000)],
    approved: [],
    lines: ["error differs 支出!G12"],
  },
  {
    name: "a fen is enough in yuan",
    own: [at("支出", 11, 6, 800_000.01)],
    approved: [],
    lines: ["error differs 支出!G12"],
  },
  {
    name: "a total alone is accused where its parts agree",
    own: [at("支出", 18, 4, 2_345_679.9)],
    approved: [],
    lines: ["error differs 支出!E19"],
  },
  {
    name: "a three-public item",
    own: [at("三公", 6, 2, 1.05), at("三公", 6, 0, 5.05)],
    approved: [],
    lines: ["error differs 三公!C7"],
  },
])("$name", ({ own, approved, lines }) => {
  expect(compare(budget(...own), budget(...approved)).lines).toEqual(lines);
});

test("an amount that all forms carry is one finding for its code, and one for the source that pays", () => {
  const { lines, said } = compare(budget(moreForArchives), budget());
  expect(lines).toEqual(["error differs 收支!B9", "error differs 收入!F12 一般公共预算!G12"]);
  expect(said[1]).toMatch(
    /2012604 档案馆行“财政拨款”栏（F12）为801,000\.00元，“批复\.xlsx”为800,000\.00元，多1,000\.00元/,
  );
  expect(said[1]).toMatch(/另有\d+处因此不符/);
});

describe("a row that only one of them prints", () => {
  const extra: Change = (sheets) => {
    sheets["支出"]!.splice(12, 0, ["201", "26", "99", "其他档案事务支出", 500, 0, 500]);
    for (const row of [8, 9, 19]) for (const column of [4, 6]) add(sheets, "支出", row, column, 500);
  };

  test("here", () => {
    const { lines, said } = compare(budget(extra), budget());
    expect(lines).toEqual(["error absentThere 支出!G13"]);
    expect(said[0]).toContain("“批复.xlsx”没有这一行");
  });

  test("there", () => {
    const { lines, said } = compare(budget(), budget(extra));
    expect(lines).toEqual(["error absentHere 支出!A2"]);
    expect(said[0]).toContain("《支出预算总表》列有“2012699 其他档案事务支出”500.00元，本册没有这一行");
  });

  test("without an amount says nothing", () => {
    const zero: Change = (sheets) =>
      void sheets["支出"]!.splice(12, 0, ["201", "26", "99", "其他档案事务支出", 0, 0, null]);
    expect(compare(budget(zero), budget()).lines).toEqual([]);
  });
});

test("an amount that parts from two books otherwise is a finding with each, told apart", () => {
  const facts = (sheets: BudgetSheets) => recognise(bookOf(sheets), allTemplates);
  const [reply, exported] = [790_000, 780_000].map((amount) => facts(budget(at("支出", 11, 6, amount))));
  const context = {
    facts: facts(budget()),
    approved: [
      { name: "批复", facts: reply! },
      { name: "导出", facts: exported! },
    ],
  };
  const [outcome] = [
    amountsAreThoseApproved.check(context as Partial<AuditContext> as AuditContext, []),
  ].flat();
  const breaches = outcome?.outcome === "failed" ? outcome.breaches : [];
  expect(breaches.map(({ data }) => data["books"])).toEqual([["批复"], ["导出"]]);
  expect(new Set(breaches.map(({ identity }) => identity.join("|"))).size).toBe(2);
});

test("an approved reply that stops at 款 is compared as far as it goes", () => {
  const coarse: Change = (sheets) => {
    sheets["支出"] = sheets["支出"]!.filter(([, , item]) => item === null || !/^\d\d$/.test(String(item)));
  };
  expect(compare(budget(), budget(coarse)).lines).toEqual([]);
  expect(compare(budget(at("支出", 9, 6, 800_100)), budget(coarse)).lines).toEqual([
    "error differs 支出!G10",
  ]);
});

describe("what cannot be compared is 未检查", () => {
  test("a form the approved book lacks", () => {
    const { 支出: _left, ...rest } = budget();
    const { lines, result } = compare(budget(at("支出", 11, 6, 801_000)), rest);
    expect(lines).toEqual([]);
    expect(result.notChecked).toEqual([
      {
        rule: amountsAreThoseApproved.id,
        reason: "formsNotInOtherBook",
        data: { book: "批复.xlsx", forms: ["expenditure-summary"] },
      },
    ]);
  });

  test("a book of another year", () => {
    const other = JSON.parse(JSON.stringify(budget()).replaceAll("2025", "2024")) as BudgetSheets;
    expect(compare(budget(), other).result.notChecked).toMatchObject([
      { reason: "otherBookOfAnotherYear", data: { year: 2024 } },
    ]);
  });

  test("a book without a form in common", () => {
    expect(compare(budget(), { 说明: [["2025年部门预算编制说明"]] }).result.notChecked).toMatchObject([
      { reason: "noFormInCommon" },
    ]);
  });
});

test("amounts rounded to 万元 agree with themselves in yuan", () => {
  const inYuan = smallFinalAccounts();
  const row = inYuan["05"]!;
  const asYuan = row.map((cells) =>
    cells.map((value) =>
      typeof value === "number"
        ? Number((value * 10_000 + 12).toFixed(2))
        : value === "单位：万元"
          ? "单位：元"
          : value,
    ),
  );
  const own = smallFinalAccounts();
  expect(compare(own, { ...inYuan, "05": asYuan }).lines).toEqual([]);
  const [line] = compare(smallFinalAccountsWith("05", 7, 4, 80.02), inYuan).lines;
  expect(line).toMatch(/^error differs 05!/);
});
