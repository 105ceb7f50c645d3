import { amountsEndAtTheFen } from "../../../src/audit/checks/amounts-end-at-the-fen";
import { everyFormIsPresent } from "../../../src/audit/checks/every-form-is-present";
import { expenditureIsNotNegative } from "../../../src/audit/checks/expenditure-is-not-negative";
import { noAmountsAreHidden } from "../../../src/audit/checks/no-amounts-are-hidden";
import { noExternalLinks } from "../../../src/audit/checks/no-external-links";
import { rowsArePrintedOnce } from "../../../src/audit/checks/rows-are-printed-once";
import { sumRangesCoverTheirRows } from "../../../src/audit/checks/sum-ranges-cover-their-rows";
import { totalsStayFormulas } from "../../../src/audit/checks/totals-stay-formulas";
import { yearsAgree } from "../../../src/audit/checks/years-agree";
import type { Check } from "../../../src/audit/check";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { render } from "../../../src/audit/words/render";
import { addressOf } from "../../../src/workbook/address";
import { furtherSheets } from "../../support/further-forms";
import { auditSheets, auditSnapshotWith, linesOf } from "../../support/audit-sheets";
import { departmentalBudgetTies } from "../../../src/audit/ties/departmental-budget";
import { snapshotOf, type Entry } from "../../support/book";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";
import { smallFinalAccounts } from "../../support/small-final-accounts";

const only = (result: ReturnType<typeof auditSheets>, check: Check) => ({
  ...result,
  findings: result.findings.filter(({ rule }) => rule === check.id),
});
const lines = (sheets: Record<string, readonly (readonly Entry[])[]>, check: Check) =>
  linesOf(only(auditSheets(sheets, [check]), check));
const changed = (change: (sheets: BudgetSheets) => void) => {
  const sheets = smallBudget();
  change(sheets);
  return sheets;
};

describe("a budget of typed amounts that ties", () => {
  test.each([
    amountsEndAtTheFen,
    expenditureIsNotNegative,
    noAmountsAreHidden,
    noExternalLinks,
    rowsArePrintedOnce,
    sumRangesCoverTheirRows,
    totalsStayFormulas,
  ])("$id is silent", (check) => {
    expect(lines(smallBudget(), check)).toEqual([]);
  });
});

describe(amountsEndAtTheFen.id, () => {
  it("finds a third decimal, once a form", () => {
    const sheets = changed((book) => {
      book["支出"]![12]![4] = 300_000.001;
      book["支出"]![12]![5] = 300_000.001;
    });
    expect(lines(sheets, amountsEndAtTheFen)).toEqual(["info finer 支出!E13 支出!F13"]);
  });
  it("lets 万元 carry four decimals", () => {
    expect(
      lines(
        changed((book) => (book["三公"]![6]![2] = 0.9512)),
        amountsEndAtTheFen,
      ),
    ).toEqual([]);
  });
});

describe(expenditureIsNotNegative.id, () => {
  it("finds planned expenditure below zero that its neighbours make up for", () => {
    const sheets = changed((book) => {
      for (const name of ["支出", "一般公共预算"]) {
        book[name]![10]!.splice(4, 3, 1_045_673.9, 1_045_678.9, -5);
        book[name]![11]!.splice(4, 3, 800_005, 0, 800_005);
      }
    });
    expect(lines(sheets, expenditureIsNotNegative)).toEqual([
      "error negative 支出!G11",
      "error negative 一般公共预算!G11",
    ]);
  });
  it("finds three public expenses below zero", () => {
    const sheets = changed((book) => (book["三公"]![6] = [4, null, 0, 4, -1, 5, 20]));
    expect(lines(sheets, expenditureIsNotNegative)).toEqual(["error negative 三公!E7"]);
  });
  it("only hints at income below zero", () => {
    const sheets = changed((book) => {
      book["收入"]![10]!.splice(4, 5, 1_045_673.9, 1_045_678.9, 0, 0, -5);
      book["收入"]![11]!.splice(4, 5, 800_005, 800_000, 0, 0, 5);
    });
    expect(lines(sheets, expenditureIsNotNegative)).toEqual(["info negative 收入!I11"]);
  });
  it("hints at a formula that comes out below zero, where the minus starts", () => {
    const sheets: Record<string, Entry[][]> = smallBudget();
    sheets["三公"]![6]!.splice(3, 3, 4, { formula: "D7-F7", value: -1 }, 5);
    expect(lines(sheets, expenditureIsNotNegative)).toEqual(["info negative 三公!E7"]);
    sheets["三公"]![6]!.splice(3, 3, { formula: "E7+F7", value: -1 }, -1, 0);
    sheets["三公"]![6]![0] = -1;
    expect(lines(sheets, expenditureIsNotNegative)).toContain("error negative 三公!E7");
    expect(lines(sheets, expenditureIsNotNegative)).not.toContain("info negative 三公!D7");
  });
  it("asks about what a final account was paid back, at the lowest line alone", () => {
    const accounts = smallFinalAccounts();
    for (const row of [16, 11, 7]) accounts["03"]![row]!.splice(2, 3, -0.25, 0, -0.25);
    accounts["03"]![4]!.splice(2, 3, 257.25, 170.5, 86.75);
    expect(lines(accounts, expenditureIsNotNegative)).toEqual(["warning negative 03!E17"]);
  });
  it("leaves it to the ties where they say what the amount should be", () => {
    const sheets = changed((book) => (book["支出"]![10]![6] = -5));
    expect(lines(sheets, expenditureIsNotNegative)).toEqual([]);
  });
});

describe(rowsArePrintedOnce.id, () => {
  it("finds a row pasted twice", () => {
    const sheets = changed((book) => book["支出"]!.splice(11, 0, [...book["支出"]![10]!]));
    expect(lines(sheets, rowsArePrintedOnce)).toEqual(["error twice 支出!D12 支出!D11"]);
  });
  it("asks about a code with two amounts", () => {
    const sheets = changed((book) => {
      book["支出"]!.splice(11, 0, [...book["支出"]![10]!]);
      book["支出"]![11]![4] = 5;
    });
    expect(lines(sheets, rowsArePrintedOnce)).toEqual(["warning twiceDiffering 支出!D12 支出!D11"]);
  });
});

describe(noAmountsAreHidden.id, () => {
  const hidden = (sheet: string, how: Partial<WorkbookSnapshot["sheets"][number]>) => {
    const snapshot = snapshotOf(smallBudget());
    const sheets = snapshot.sheets.map((data) => (data.name === sheet ? { ...data, ...how } : data));
    return linesOf(
      only(auditSnapshotWith({ ...snapshot, sheets }, [noAmountsAreHidden]), noAmountsAreHidden),
    );
  };
  test.each([
    { name: "a row", how: { hiddenRows: [{ from: 12, to: 12 }] }, found: ["warning rows 支出!E13 支出!F13"] },
    { name: "a row without amounts", how: { hiddenRows: [{ from: 4, to: 4 }] }, found: [] },
    { name: "a column of blanks", how: { hiddenColumns: [{ from: 9, to: 12 }] }, found: [] },
    {
      name: "one 项 beside others that show",
      how: { hiddenRows: [{ from: 11, to: 11 }] },
      found: ["warning rows 支出!E12 支出!G12"],
    },
    { name: "every 项 collapsed under its 款", how: { hiddenRows: [{ from: 10, to: 11 }] }, found: [] },
    { name: "everything collapsed under its 类", how: { hiddenRows: [{ from: 9, to: 11 }] }, found: [] },
    {
      name: "a 款 whose 项 show",
      how: { hiddenRows: [{ from: 9, to: 9 }] },
      found: ["warning rows 支出!E10 支出!F10 支出!G10"],
    },
  ])("looks into $name", ({ how, found }) => {
    expect(hidden("支出", how)).toEqual(found);
  });
  it("finds a hidden form", () => {
    expect(hidden("三公", { visibility: "veryHidden" })).toEqual([
      "warning sheet 三公!A7 三公!C7 三公!D7 三公!F7 三公!G7",
    ]);
  });
});

describe("a form kept from last year beside this year's", () => {
  const withLastYears = (visibility: "visible" | "hidden") => {
    const { 封面, ...others } = smallBudget();
    const lastYears = others["支出"]!.map((row) =>
      row.map((cell) => (typeof cell === "number" ? cell * 2 : String(cell ?? "").replace("2025", "2024"))),
    );
    const snapshot = snapshotOf({ 封面: 封面!, 上年支出: lastYears, ...others });
    const sheets = snapshot.sheets.map((data) => (data.name === "上年支出" ? { ...data, visibility } : data));
    return linesOf(
      auditSnapshotWith({ ...snapshot, sheets }, [everyFormIsPresent, yearsAgree, noAmountsAreHidden]),
    );
  };
  it("is one form too many, and nothing is compared with it", () => {
    expect(withLastYears("visible")).toEqual(["warning duplicate 上年支出!A2 支出!A2"]);
  });
  it("is told of once where it is hidden", () => {
    const [only, ...others] = withLastYears("hidden");
    expect(only).toMatch(/^warning sheet 上年支出!E9 /);
    expect(others).toEqual([]);
  });
});

describe(noExternalLinks.id, () => {
  const withFormula = (formula: string) => {
    const sheets: Record<string, Entry[][]> = smallBudget();
    sheets["支出"]![12]![4] = { formula, value: 300_000 };
    return sheets;
  };
  test.each([
    { formula: "[上年.xlsx]支出!E13", found: true },
    { formula: "'D:\\预算\\[上年.xlsx]支出'!E13+1", found: true },
    { formula: "收支!D9", found: false },
    { formula: 'IF(A1="[上年.xlsx]支出!",300000,300000)', found: false },
  ])("=$formula", ({ formula, found }) => {
    expect(lines(withFormula(formula), noExternalLinks)).toEqual(found ? ["warning external 支出!E13"] : []);
  });
});

describe("sums kept as formulas", () => {
  /** 支出 with a formula in every sum of its first amount column. */
  const withSums = (over: Record<number, Entry> = {}) => {
    const sheets: Record<string, Entry[][]> = smallBudget();
    const sums: Record<number, [string, number]> = {
      8: ["E10", 1_845_678.9],
      9: ["SUM(E11:E12)", 1_845_678.9],
      12: ["E14", 300_000],
      13: ["E15", 300_000],
      15: ["SUM(E17)", 200_000],
      16: ["E18", 200_000],
      18: ["E9+E13+E16", 2_345_678.9],
    };
    for (const [row, [formula, value]] of Object.entries(sums))
      sheets["支出"]![Number(row)]![4] = { formula, value };
    for (const [row, entry] of Object.entries(over)) sheets["支出"]![Number(row)]![4] = entry;
    return sheets;
  };

  it("are left alone where they are whole", () => {
    expect(lines(withSums(), totalsStayFormulas)).toEqual([]);
    expect(lines(withSums(), sumRangesCoverTheirRows)).toEqual([]);
  });
  it("are missed where a number was typed over one", () => {
    expect(lines(withSums({ 18: 2_345_678.9 }), totalsStayFormulas)).toEqual(["warning typedOver 支出!E19"]);
  });
  it("are asked for the row their range misses while it is still empty", () => {
    const sheets = withSums({ 9: { formula: "SUM(E11:E11)", value: 1_845_678.9 } });
    sheets["支出"]![10]![4] = 1_845_678.9;
    sheets["支出"]![11]![4] = null;
    const found = lines(sheets, sumRangesCoverTheirRows);
    expect(found).toEqual(["warning missesRows 支出!E10 支出!E12"]);
  });

  /** 支出 with the total of each row as a formula. */
  const withRowTotals = (over: Record<number, Entry> = {}) => {
    const sheets: Record<string, Entry[][]> = smallBudget();
    for (let row = 8; row < 19; row += 1) {
      const cells = sheets["支出"]![row]!;
      cells[4] = over[row] ?? { formula: `F${row + 1}+G${row + 1}`, value: Number(cells[4]) };
    }
    return sheets;
  };
  const typed = (sheets: Record<string, Entry[][]>) =>
    only(auditSheets(sheets, [totalsStayFormulas]), totalsStayFormulas).findings.map(({ cells, data }) => [
      addressOf(cells[0]!),
      data["formula"],
    ]);

  it.each<[string, Record<number, Entry>, unknown]>([
    ["none", {}, []],
    ["one", { 11: 800_000 }, [["E12", "=SUM(F12:G12)"]]],
    ["the total of all", { 18: 2_345_678.9 }, [["E19", "=SUM(F19:G19)"]]],
    ["a blank", { 11: null }, []],
    [
      "most",
      Object.fromEntries([8, 9, 10, 11, 12, 13].map((row) => [row, smallBudget()["支出"]![row]![4]!])),
      [],
    ],
  ])("totals of rows: %s typed over", (_name, over, said) => {
    expect(typed(withRowTotals(over))).toEqual(said);
  });

  /** All findings, so that a cause is seen to stand for the ties it breaks. */
  const all = (sheets: Record<string, Entry[][]>) => auditSheets(sheets, [sumRangesCoverTheirRows]);
  it("that miss an amount are named with both figures, instead of the relations they break", () => {
    const { findings } = all(withSums({ 9: { formula: "SUM(E11:E11)", value: 1_045_678.9 } }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      messageId: "missesRows",
      severity: "error",
      actual: { yuan: "1045678.9" },
      expected: { yuan: "1845678.9" },
      difference: { yuan: "-800000" },
    });
    expect(findings[0]!.explains.length).toBeGreaterThan(0);
    expect(render(findings[0]!, "zh")).toContain("得1,045,678.90元，应为1,845,678.90元");
  });
  it("that miss an amount are one finding though every sum above them is wrong with them", () => {
    const sheets = withSums({
      8: { formula: "E10", value: 1_045_678.9 },
      9: { formula: "SUM(E11:E11)", value: 1_045_678.9 },
      18: { formula: "E9+E13+E16", value: 1_545_678.9 },
    });
    expect(linesOf(all(sheets))).toEqual(["error missesRows 支出!E10 支出!E12"]);
    sheets["支出"]![18]![5] = 1_545_600;
    expect(linesOf(all(sheets)).length).toBeGreaterThan(1);
  });
  it("that add a subtotal and what it holds are named with both figures", () => {
    const { findings } = all(withSums({ 18: { formula: "SUM(E9:E18)", value: 7_037_036.7 } }));
    expect(findings.map(({ messageId, cells }) => [messageId, ...cells.map(addressOf)])).toEqual([
      ["countsTwice", "E19", "E10", "E11", "E12", "E14", "E15", "E17", "E18"],
    ]);
    expect(findings[0]).toMatchObject({ actual: { yuan: "7037036.7" }, expected: { yuan: "2345678.9" } });
  });
  it.each([
    ["halved", { formula: "SUM(E9:E18)/3", value: 2_345_678.9 }],
    ["of the lowest lines", { formula: "E11+E12+E15+E18", value: 2_345_678.9 }],
    [
      "with what it holds taken off",
      { formula: "SUM(E9:E18)-E10-E11-E12-E14-E15-E17-E18", value: 2_345_678.9 },
    ],
  ])("that come to the same otherwise are left alone: %s", (_name, entry) => {
    expect(all(withSums({ 18: entry })).findings).toEqual([]);
  });
  it("whose figure is wrong for another reason are left to the relations", () => {
    const { findings } = all(withSums({ 9: { formula: "SUM(E11:E11)", value: 1_045_600 } }));
    expect(findings.map(({ messageId }) => messageId)).not.toContain("missesRows");
    expect(findings.length).toBeGreaterThan(0);
  });

  /** The list of projects with a formula in its total. */
  const projects = (formula: string, value: number) => {
    const sheets: Record<string, Entry[][]> = { ...smallBudget(), ...furtherSheets("项目") };
    sheets["项目"]![7]!.splice(3, 2, { formula, value }, { formula: formula.replaceAll("D", "E"), value });
    return auditSheets(sheets, [sumRangesCoverTheirRows], { ties: [...departmentalBudgetTies] });
  };
  it.each<[string, number, string[]]>([
    ["SUM(D5:D7)", 800_000, []],
    ["SUM(D5:D6)", 700_000, ["error missesRows 项目!D8 项目!D7", "error missesRows 项目!E8 项目!E7"]],
    ["SUM(D5:D7,D6)", 1_000_000, ["error countsTwice 项目!D8 项目!D6", "error countsTwice 项目!E8 项目!E6"]],
  ])("of projects by %s", (formula, value, said) => {
    expect(linesOf(projects(formula, value))).toEqual(said);
  });
  it.each<[string, number, string[]]>([
    ["B9+B10+B11", 2_345_678.9, []],
    ["B9", 2_345_678.9, []],
    ["B10+B11", 0, ["error missesRows 收支!B8 收支!B9"]],
    ["B9+B9", 4_691_357.8, ["error countsTwice 收支!B8 收支!B9"]],
  ])("of lines by name by %s, blanks left out as it is common", (formula, value, said) => {
    const sheets: Record<string, Entry[][]> = smallBudget();
    sheets["收支"]![7]![1] = { formula, value };
    expect(linesOf(all(sheets))).toEqual(said);
  });
});
