import { debtChanges } from "../../../src/templates/debt/debt-changes";
import { ledgersInTime } from "../../../src/templates/debt/ledgers-in-time";
import { readDebtLedgers } from "../../../src/templates/debt/read-ledger";
import { bookOf, type SheetRows } from "../../support/book";
import { ledgerRows, soundDebt, type LedgerEntry } from "../../support/debt-ledger";

const debtsOf = (entries: readonly LedgerEntry[], unit = "单位：万元") => {
  const rows = ledgerRows(entries).map((row, at) => (at === 1 ? ["填报单位：云岭县财政局", unit] : row));
  return readDebtLedgers(bookOf({ 台账: rows })).flatMap(({ entries: debts }) => debts);
};
const said = (entries: readonly LedgerEntry[], earlier?: readonly LedgerEntry[]) => {
  const { changed, unchanged } = debtChanges(debtsOf(entries), earlier && debtsOf(earlier));
  return [...changed.map(({ kind, unexplained }) => `${kind} ${unexplained.toFixed()}`), `= ${unchanged}`];
};
const level: LedgerEntry = { ...soundDebt, borrowed: 0, repaid: 0, closing: 800 };

describe("each debt against its own opening balance", () => {
  test.each<[name: string, entry: LedgerEntry, expected: string[]]>([
    ["level", level, ["= 1"]],
    ["new", { ...soundDebt, opening: null, borrowed: 300, repaid: 0, closing: 300 }, ["new 0", "= 0"]],
    ["paid off", { ...level, repaid: 800, closing: 0 }, ["paidOff 0", "= 0"]],
    ["higher", soundDebt, ["rose 0", "= 0"]],
    ["lower", { ...level, repaid: 100, closing: 700 }, ["fell 0", "= 0"]],
    ["borrowed and repaid alike", { ...level, borrowed: 50, repaid: 50 }, ["turnedOver 0", "= 0"]],
    ["lower than its repayment says", { ...level, repaid: 100, closing: 650 }, ["fell -500000", "= 0"]],
  ])("%s", (_name, entry, expected) => {
    expect(said([entry])).toEqual(expected);
  });
});

describe("against the ledger that was audited", () => {
  const audited: LedgerEntry = { ...soundDebt, opening: 1000, borrowed: 0, repaid: 200, closing: 800 };
  test.each<
    [name: string, entries: readonly LedgerEntry[], earlier: readonly LedgerEntry[], expected: string[]]
  >([
    ["level", [level], [audited], ["= 1"]],
    [
      "opens with another balance",
      [{ ...level, opening: 700, closing: 700 }],
      [audited],
      ["fell -1000000", "= 0"],
    ],
    ["left out", [], [audited], ["missing -8000000", "= 0"]],
    ["left out after it was paid off", [], [{ ...audited, closing: 0 }], ["= 0"]],
    ["a project's name was mended", [{ ...level, project: "县第三中学新建工程" }], [audited], ["= 1"]],
    [
      "refinanced: the old debt gone, a new one for the same project",
      [{ ...soundDebt, borrowedOn: "2026-05-01", opening: 0, borrowed: 800, repaid: 0, closing: 800 }],
      [audited],
      ["new 0", "missing -8000000", "= 0"],
    ],
    ["two alike in both", [level, level], [audited, audited], ["= 2"]],
  ])("%s", (_name, entries, earlier, expected) => {
    expect(said(entries, earlier)).toEqual(expected);
  });

  test("元 rounded to 万元 is no change", () => {
    const inYuan = { ...audited, agreedAmount: 10_000_000, closing: 8_000_012.34 };
    const { changed } = debtChanges(debtsOf([level]), debtsOf([inYuan], "单位：元"));
    expect(changed).toEqual([]);
  });
});

describe("which ledger of a workbook is the earlier one", () => {
  const titled = (title: string): SheetRows => [[title], ...ledgerRows([soundDebt]).slice(1)];
  const inTime = (sheets: Readonly<Record<string, SheetRows>>) => {
    const view = bookOf(sheets);
    const { current, earlier } = ledgersInTime(view, readDebtLedgers(view));
    return [current, earlier].map((ledgers) => ledgers.map(({ sheet }) => sheet));
  };
  test.each<[name: string, sheets: Readonly<Record<string, SheetRows>>, expected: string[][]]>([
    [
      "by their titles",
      { 旧: titled("2024年政府性债务台账"), 新: titled("2025年政府性债务台账") },
      [["新"], ["旧"]],
    ],
    [
      "by the sheets' names",
      { "2025年": titled("台账"), "2024年": titled("台账") },
      [["2025年"], ["2024年"]],
    ],
    ["of one day", { 一般: titled("2025年台账"), 专项: titled("2025年台账") }, [["一般", "专项"], []]],
    ["no days at all", { 台账: titled("台账"), "台账 (2)": titled("台账") }, [["台账", "台账 (2)"], []]],
    [
      "the latest of the earlier",
      { "2023年": titled("台账"), "2024年": titled("台账"), "2025年": titled("台账") },
      [["2025年"], ["2024年"]],
    ],
  ])("%s", (_name, sheets, expected) => {
    expect(inTime(sheets)).toEqual(expected);
  });

  test("the heading of the closing balance goes before title and name", () => {
    const headed = (day: string) =>
      titled("台账").map((row, at) =>
        at === 2 ? row.map((text) => (text === "期末余额" ? day : text)) : row,
      );
    expect(inTime({ 甲: headed("2025-06-30余额"), 乙: headed("2025年12月31日余额") })).toEqual([
      ["乙"],
      ["甲"],
    ]);
  });
});
