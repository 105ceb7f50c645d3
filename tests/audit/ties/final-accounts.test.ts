import type { Check } from "../../../src/audit/check";
import type { AuditResult } from "../../../src/audit/finding";
import { ruleBook } from "../../../src/audit/rule-book";
import { finalAccountTies } from "../../../src/audit/ties/final-accounts";
import { overallBudgetTies } from "../../../src/audit/ties/overall-budget";
import { basisTitles } from "../../../src/audit/words/basis-titles";
import { auditSheets as auditWith, linesOf } from "../../support/audit-sheets";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";
import { smallFinalAccounts, smallFinalAccountsWith } from "../../support/small-final-accounts";

const { ties } = ruleBook;

function auditSheets(sheets: BudgetSheets, checks: readonly Check[] = []): AuditResult {
  return auditWith(sheets, checks, { ties });
}

describe("the ties of final accounts", () => {
  test("find nothing in accounts that tie, and neither do the checks", () => {
    const result = auditSheets(smallFinalAccounts(), ruleBook.checks);
    expect(linesOf(result)).toEqual([]);
    expect(result.withinRounding).toEqual([]);
    const notChecked = result.notChecked.map(({ rule }) => rule);
    expect(finalAccountTies.filter(({ id }) => notChecked.includes(id)).map(({ id }) => id)).toEqual([
      "state-capital-account-adds-up",
    ]);
  });

  test.each<[number: string, sheet: string, row: number, column: number, value: number, found: string]>([
    ["J01", "01", 15, 1, 285.5, "wrongAmount 01!B16"],
    ["J01", "01", 15, 3, 285.5, "wrongAmount 01!D16"],
    ["J02", "01", 13, 1, 3, "cannotDecide 01!B16 01!B14 01!B15"],
    ["J02", "01", 13, 3, 1.5, "cannotDecide 01!D16 01!D14 01!D15"],
    ["J03", "01", 4, 1, 255.5, "wrongAmount 01!B5"],
    ["J03", "02", 4, 2, 271.5, "wrongAmount 02!C5"],
    ["J04", "01", 5, 3, 31, "wrongAmount 01!D6"],
    ["J04", "01", 12, 3, 282.5, "wrongAmount 01!D13"],
    ["J05", "02", 6, 3, 196.5, "wrongAmount 02!D7"],
    ["J05", "03", 4, 3, 180.5, "wrongAmount 03!D5"],
    ["J05", "03", 8, 4, 88, "wrongAmount 03!E9"],
    ["J06", "04", 8, 1, 265.5, "wrongAmount 04!B9"],
    ["J06", "04", 10, 1, 7, "wrongAmount 04!B11"],
    ["J06", "04", 9, 4, 2, "wrongAmount 04!E10"],
    ["J06", "04", 13, 3, 277.5, "wrongAmount 04!D14"],
    ["J07", "04", 4, 4, 201.5, "wrongAmount 04!E5"],
    ["J07", "05", 4, 2, 251.5, "wrongAmount 05!C5"],
    ["J08", "05", 4, 3, 180.5, "wrongAmount 05!D5"],
    ["J08", "06", 3, 2, 150.5, "wrongAmount 06!C4"],
    ["J08", "06", 9, 5, 35, "wrongAmount 06!F10"],
    ["J09", "08", 4, 3, 11, "wrongAmount 08!D5"],
    ["J09", "04", 10, 1, 7, "wrongAmount 04!B11"],
    ["J10", "08", 4, 7, 2, "wrongAmount 08!H5"],
    ["J10", "08", 7, 4, 25, "wrongAmount 08!E8"],
    ["J11", "07", 4, 1, 5, "wrongAmount 07!B5"],
    ["J11", "07", 4, 0, 7, "tieBroken 07!A5 07!C5 07!K5"],
    ["J12", "07", 4, 11, 0.5, "wrongAmount 07!L5"],
    ["J13", "07", 4, 9, 6.2, "wrongAmount 07!J5"],
    ["J15", "01", 12, 1, 262.5, "wrongAmount 01!B13"],
  ])("%s: %s row %i column %i = %d is found", (number, sheet, row, column, value, found) => {
    const result = auditSheets(smallFinalAccountsWith(sheet, row, column, value));
    expect(linesOf(result)).toEqual([`error ${found}`]);
    if (number !== "J09" || sheet !== "04") expect(result.findings[0]!.basis).toContain(number);
  });

  test("a row that numbers the columns (栏次) is no amount", () => {
    const sheets = smallFinalAccounts();
    sheets["01"]!.splice(4, 0, ["栏次", 1, "栏次", 2]);
    expect(linesOf(auditSheets(sheets))).toEqual([]);
  });

  test("J13: what exceeds the plan is to be explained, not corrected", () => {
    const sheets = smallFinalAccountsWith("07", 4, 10, 0.7);
    sheets["07"]![4]![0] = 5.7;
    expect(linesOf(auditSheets(sheets))).toEqual(["warning exceedsWhole 07!L5 07!K5"]);
  });

  test.each([
    [170.51, 0],
    [170.52, 1],
  ])("a total of basic expenditure of %d, one and two steps off, makes %i findings", (total, findings) => {
    const result = auditSheets(smallFinalAccountsWith("05", 4, 3, total));
    expect(result.findings).toHaveLength(findings);
    expect(result.withinRounding.length).toBeGreaterThan(0);
  });

  test("say of a budget that they do not apply, as those of a government do, and the ties of budgets of accounts", () => {
    const ofAccounts = [...finalAccountTies, ...overallBudgetTies].map(({ id }) => id);
    const inBudget = auditSheets(smallBudget());
    const inAccounts = auditSheets(smallFinalAccounts());
    const reasons = ({ notApplicable }: typeof inBudget) =>
      notApplicable.filter(({ reason }) => reason === "otherForms").map(({ rule }) => rule);
    expect(reasons(inBudget)).toEqual(ofAccounts);
    expect(reasons(inAccounts)).toContain("income-equals-expenditure");
    expect(inBudget.notChecked.filter(({ rule }) => ofAccounts.includes(rule))).toEqual([]);
  });

  test("a form that is left out is missed", () => {
    const { "03": _expenditure, ...sheets } = smallFinalAccounts();
    const result = auditSheets(sheets, ruleBook.checks);
    expect(result.findings.map(({ messageId, data }) => [messageId, data["form"]])).toEqual([
      ["missing", "expenditure-account"],
    ]);
    expect(result.notChecked).toContainEqual({
      rule: "accounts-expenditure-agrees",
      reason: "formMissing",
      data: { form: "expenditure-account" },
    });
  });

  test("the text of the accounts is held against their forms", () => {
    const result = auditSheets(
      smallFinalAccountsWith("决算情况说明", 9, 0, "公用经费52.00万元。"),
      ruleBook.checks,
    );
    expect(linesOf(result).join()).toContain("决算情况说明!A10");
  });

  test.each(finalAccountTies.map(({ number }) => number))("%s has a title in both languages", (number) => {
    expect(basisTitles[number]?.zh).toBeTruthy();
    expect(basisTitles[number]?.en).toBeTruthy();
  });
});

describe("the form of until 2019, with the appropriations in one line", () => {
  const accounts = (appropriations: number, total = 261.5) => {
    const sheets = smallFinalAccounts();
    const rows = sheets["01"]!.map((row) => [...row]);
    const first = rows.findIndex(([label]) => label === "一、一般公共预算财政拨款收入");
    rows[first]!.splice(0, 2, "一、财政拨款收入", appropriations);
    rows[first + 1]!.splice(0, 2, "其中：政府性基金预算财政拨款", 10);
    rows[first + 2]!.splice(0, 2, null, null);
    rows.find(([label]) => label === "本年收入合计")![1] = total;
    return linesOf(auditWith({ ...sheets, "01": rows }, [], { ties: ruleBook.ties }));
  };
  test("adds up", () => {
    expect(accounts(255.5)).toEqual([]);
  });
  test("does not", () => {
    expect(accounts(265.5)).toEqual([expect.stringMatching(/^error wrongAmount 01!B\d+$/)]);
  });
});
