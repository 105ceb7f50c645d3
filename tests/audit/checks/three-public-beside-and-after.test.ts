import { meetingExpensesWithinLastYearsBudget } from "../../../src/audit/checks/meeting-expenses-within-last-years-budget";
import { threePublicAccountWithinLastYearsAccount } from "../../../src/audit/checks/three-public-account-within-last-years-account";
import { threePublicTotalWithinLastYearsBudget } from "../../../src/audit/checks/three-public-total-within-last-years-budget";
import { trainingExpensesWithinLastYearsBudget } from "../../../src/audit/checks/training-expenses-within-last-years-budget";
import type { SheetRows } from "../../support/book";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallFinalAccounts } from "../../support/small-final-accounts";
import { budgetOfYear, byItemOfYear } from "../../support/three-public-books";

const apart = [meetingExpensesWithinLastYearsBudget, trainingExpensesWithinLastYearsBudget];
const flat = [
  ["合计", 5, 5],
  ["因公出国（境）费", 0, 0],
  ["公务接待费", 1, 1],
  ["公务用车购置及运行费", 4, 4],
  ["公务用车购置费", 0, 0],
  ["公务用车运行费", 4, 4],
] as const;
const reasonsOf = ({ notChecked }: ReturnType<typeof auditSheets>) => notChecked.map(({ reason }) => reason);

describe("meetings and training, apart from the total", () => {
  test.each<{ name: string; meetings: [number | null, number | null]; lines: string[] }>([
    { name: "as last year", meetings: [2, 2], lines: [] },
    { name: "below last year", meetings: [2, 1.99], lines: [] },
    { name: "above last year", meetings: [2, 2.01], lines: ["warning rises 三公!C10"] },
    { name: "new this year", meetings: [0, 0.5], lines: ["warning rises 三公!C10"] },
  ])("$name", ({ meetings, lines }) => {
    const 三公 = byItemOfYear(2025, [...flat, ["会议费", ...meetings], ["培训费", 1, 1]]);
    expect(linesOf(auditSheets({ 三公 }, apart))).toEqual(lines);
  });

  it("take a rise of training for a hint", () => {
    const 三公 = byItemOfYear(2025, [...flat, ["会议费", 2, 2], ["培训费", 1, 1.5]]);
    expect(linesOf(auditSheets({ 三公 }, apart))).toEqual(["info rises 三公!C11"]);
  });

  it("do not apply where the form does not print them", () => {
    const result = auditSheets({ 三公: byItemOfYear(2025, [...flat]) }, apart);
    expect(result.notApplicable.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["itemNotPrinted", "itemNotPrinted"]),
    );
  });
});

describe("several years in one workbook", () => {
  it("are compared each with the year before", () => {
    const of = (year: number, previous: number, budget: number) =>
      byItemOfYear(year, [
        ["合计", previous, budget],
        ["因公出国（境）费", 0, 0],
        ["公务接待费", previous, budget],
        ["公务用车购置及运行费", 0, 0],
      ]);
    const sheets = { 今年: of(2025, 4, 3), 去年: of(2024, 3.5, 4) };
    expect(linesOf(auditSheets(sheets, [threePublicTotalWithinLastYearsBudget]))).toEqual([
      "warning exceeds 去年!C4",
    ]);
  });
});

describe("last year's workbook", () => {
  const total = [threePublicTotalWithinLastYearsBudget];
  const rising = {
    三公: byItemOfYear(
      2025,
      flat.map(([label, , now]) => [label, null, now]),
    ),
  };
  const year2024 = (options?: Parameters<typeof byItemOfYear>[2]): Record<string, SheetRows> => ({
    三公: byItemOfYear(
      2024,
      flat.map(([label, , now]) => [label, null, now / 2]),
      options,
    ),
  });

  it("is the base of zero growth", () => {
    expect(linesOf(auditSheets(rising, total, { previous: year2024() }))).toEqual([
      "warning exceeds 三公!C4",
    ]);
  });

  it("of another scope is not compared, and not passed", () => {
    const previous = year2024({ title: "财政拨款“三公”经费支出情况表" });
    const result = auditSheets(rising, total, { previous });
    expect(linesOf(result)).toEqual([]);
    expect(reasonsOf(result)).toContain("otherScope");
  });

  it("of another organisation is not compared, and not passed", () => {
    const result = auditSheets(rising, total, { previous: year2024({ organisation: "云溪县图书馆" }) });
    expect(linesOf(result)).toEqual([]);
    expect(reasonsOf(result)).toContain("otherOrganisation");
  });

  it("is no base where it is two years old", () => {
    const result = auditSheets(budgetOfYear(2025, [4.95, 0, 0.95, 4, 0, 4, 20]), total, {
      previous: budgetOfYear(2023, [1, 0, 0, 1, 0, 1, 20]),
    });
    expect(reasonsOf(result)).toContain("noLastYear");
  });
});

describe("final accounts beside last year's", () => {
  const check = [threePublicAccountWithinLastYearsAccount];
  const accountsOf = (year: number, receptions: number) => {
    const sheets = smallFinalAccounts();
    const row = sheets["07"]!.at(-1)!;
    row[1] = Number(row[1]) - Number(row[11]) + receptions;
    row[11] = receptions;
    sheets["07"]![0] = [`${year}年度财政拨款“三公”经费支出决算表`];
    return JSON.parse(JSON.stringify(sheets).replaceAll("2024", String(year))) as typeof sheets;
  };

  test.each([
    { name: "less than last year", last: 1, lines: [] },
    { name: "as much as last year", last: 0.5, lines: [] },
    { name: "more than last year", last: 0.4, lines: ["info rises 07!B5"] },
  ])("$name", ({ last, lines }) => {
    const result = auditSheets(accountsOf(2024, 0.5), check, { previous: accountsOf(2023, last), ties: [] });
    expect(linesOf(result)).toEqual(lines);
  });

  it("are not checked without last year's", () => {
    expect(reasonsOf(auditSheets(accountsOf(2024, 0.5), check, { ties: [] }))).toEqual([
      "noLastYearsAccount",
    ]);
  });
});
