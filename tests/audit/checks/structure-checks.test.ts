import { amountsEndAtTheFen } from "../../../src/audit/checks/amounts-end-at-the-fen";
import { expenditureIsNotNegative } from "../../../src/audit/checks/expenditure-is-not-negative";
import { noAmountsAreHidden } from "../../../src/audit/checks/no-amounts-are-hidden";
import { noExternalLinks } from "../../../src/audit/checks/no-external-links";
import { rowsArePrintedOnce } from "../../../src/audit/checks/rows-are-printed-once";
import { sumRangesCoverTheirRows } from "../../../src/audit/checks/sum-ranges-cover-their-rows";
import { totalsStayFormulas } from "../../../src/audit/checks/totals-stay-formulas";
import type { Check } from "../../../src/audit/check";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { auditSheets, auditSnapshotWith, linesOf } from "../../support/audit-sheets";
import { snapshotOf, type Entry } from "../../support/book";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";

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
  ])("looks into $name", ({ how, found }) => {
    expect(hidden("支出", how)).toEqual(found);
  });
  it("finds a hidden form", () => {
    expect(hidden("三公", { visibility: "veryHidden" })).toEqual([
      "warning sheet 三公!A7 三公!C7 三公!D7 三公!F7 三公!G7",
    ]);
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
});
