import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { factsOf } from "../../../src/jobs/audit/facts-of";
import { safeFixes } from "../../../src/audit/fixes/safe-fixes";
import { addressOf } from "../../../src/workbook/address";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { snapshotOf, type SheetRows } from "../../support/book";
import { smallBudget, smallBudgetWith } from "../../support/small-budget";

const fixesIn = (sheets: Readonly<Record<string, SheetRows>>) => {
  const snapshot = snapshotOf(sheets);
  const { findings } = auditSnapshot(snapshot, { on: "2025-03-01" }).result;
  return safeFixes(findings, { book: new WorkbookView(snapshot), facts: factsOf(snapshot) }).flatMap(
    ({ corrections }) => corrections.map(({ cell, value }) => [`${cell.sheet}!${addressOf(cell)}`, value]),
  );
};

test("a clean book needs no fix", () => {
  expect(fixesIn(smallBudget())).toEqual([]);
});

describe("an amount as text becomes the number it says", () => {
  test.each<[string, number | undefined]>([
    ["800000", 800_000],
    [" 800,000.00 ", 800_000],
    ["８００，０００", 800_000],
    ["800 000.10", 800_000.1],
    ["’800000", 800_000],
    ["-800000", -800_000],
    ["0.1", 0.1],
    ["80万元", undefined],
    ["￥800,000", undefined],
    ["(800,000)", undefined],
    ["+800000", undefined],
    ["80%", undefined],
    ["约800000", undefined],
    ["80,00,000", undefined],
    ["12345678901234567.89", undefined],
  ])("%j → %j", (text, number) => {
    const expected = number === undefined ? [] : [["支出!G12", number]];
    expect(fixesIn(smallBudgetWith("支出", 11, 6, text))).toEqual(expected);
  });
});

describe("a code gets back its zero", () => {
  test.each<[string | number, string | undefined]>([
    [1, "01"],
    ["1", "01"],
    [" 1 ", "01"],
    ["01", undefined],
  ])("%j → %j", (part, restored) => {
    expect(fixesIn(smallBudgetWith("基本支出", 9, 1, part))).toEqual(
      restored === undefined ? [] : [["基本支出!B10", restored]],
    );
  });
});

describe("codes and names are typed plainly", () => {
  test.each<[string, number, string, string | undefined]>([
    ["code", 1, "０１", "01"],
    ["code", 1, " 01", "01"],
    ["code", 1, "0 1", undefined],
    ["code", 1, "01", undefined],
    ["name", 2, "基本　工资", "基本工资"],
    ["name", 2, "基本工资 ", "基本工资"],
    ["name", 2, "　　基本工资", undefined],
    ["name", 2, "基本\n工资", undefined],
    ["name", 2, "基本工资（Ａ）", "基本工资（A）"],
  ])("%s %#", (_part, column, text, plain) => {
    const fixes = fixesIn(smallBudgetWith("基本支出", 9, column, text));
    expect(fixes).toEqual(plain === undefined ? [] : [[`基本支出!${"ABC"[column]}10`, plain]]);
  });
});

describe("the note of an empty form", () => {
  const noteOf = (sheet: string, note: string | null) => {
    const sheets = smallBudget();
    const rows = sheets[sheet]!;
    rows[rows.length - 1] = note === null ? [] : [note];
    return { sheets, row: rows.length };
  };

  test("names its own budget", () => {
    const { sheets, row } = noteOf(
      "国资",
      "注:本部门2025年无政府性基金预算财政拨款安排的预算，故本表为空表。",
    );
    expect(fixesIn(sheets)).toEqual([
      [`国资!A${row}`, "注:本部门2025年无国有资本经营预算财政拨款安排的预算，故本表为空表。"],
    ]);
  });

  test("is left to a person where it names two", () => {
    const { sheets } = noteOf("国资", "注：本部门2025年无政府性基金预算和一般公共预算支出，故本表为空表。");
    expect(fixesIn(sheets)).toEqual([]);
  });

  test("is written under the form where it is missing", () => {
    const { sheets, row } = noteOf("基金", null);
    expect(fixesIn(sheets)).toEqual([
      [`基金!A${row}`, "注：本部门2025年没有安排政府性基金预算支出，故本表为空表。"],
    ]);
  });
});
