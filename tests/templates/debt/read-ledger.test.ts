import { debtLedgerSheet } from "../../../src/reports/debt/debt-ledger-sheet";
import { ledgerColumn, ledgerColumnKeys } from "../../../src/templates/debt/ledger-columns";
import { readDay } from "../../../src/templates/ledgers/read-day";
import { readDebtLedgers } from "../../../src/templates/debt/read-ledger";
import { CellKind, WorkbookView, type CellValue } from "../../../src/workbook/snapshot";
import { bookOf } from "../../support/book";
import { snapshotOfSheets } from "../../support/book-of-sheets";
import { ledgerRows, soundDebt } from "../../support/debt-ledger";

test("the blank form is recognised with every column, and holds no debt", async () => {
  const [ledger] = readDebtLedgers(
    new WorkbookView(await snapshotOfSheets([debtLedgerSheet("云岭县财政局")])),
  );
  expect([...ledger!.columns.keys()]).toEqual(ledgerColumnKeys);
  expect([ledger!.unit, ledger!.entries]).toEqual(["tenThousandYuan", []]);
});

test("columns are found in any order", () => {
  const [ledger] = readDebtLedgers(
    bookOf({ 台账: ledgerRows([soundDebt], [...ledgerColumnKeys].reverse()) }),
  );
  const [debt] = ledger!.entries;
  expect(debt!.name).toBe("第三中学新建");
  expect(
    ["opening", "borrowed", "repaid", "closing"].map((key) => String(debt!.amount(key as "opening"))),
  ).toEqual(["8000000", "2000000", "1000000", "9000000"]);
  expect([debt!.day("maturity"), String(debt!.rate("rate")), debt!.isYes("hasRevenue")]).toEqual([
    "2028-08-15",
    "0.03",
    false,
  ]);
});

test("headings of the clean-up of 2014 are read by their dates", () => {
  const headings = [
    "债务单位",
    "债权人",
    "项目名称",
    "利率",
    "协议金额",
    "2013-06-30余额",
    "新增",
    "偿还",
    "2014-12-31余额",
    "偿债资金来源",
  ];
  const rows = [
    ["地方政府存量债务情况表"],
    ["单位：万元"],
    headings,
    ["甲局", "乙银行", "水库", "5.6%", 100, 80, 0, 20, 60, "一般公共预算"],
    ["合计", null, null, null, 100, 80, 0, 20, 60],
  ];
  const [ledger] = readDebtLedgers(bookOf({ 表: rows }));
  expect(ledger!.entries).toHaveLength(1);
  const [debt] = ledger!.entries;
  expect([
    String(debt!.amount("opening")),
    String(debt!.amount("closing")),
    String(debt!.rate("rate")),
  ]).toEqual(["800000", "600000", "0.056"]);
});

test("a sheet with few of the headings is no ledger", () => {
  expect(
    readDebtLedgers(
      bookOf({
        表: [
          ["债务单位", "债权人", "期末余额"],
          ["甲", "乙", 1],
        ],
      }),
    ),
  ).toEqual([]);
});

test("no column asks for anything secret", () => {
  const words = ledgerColumnKeys.map((key) => ledgerColumn(key).title).join();
  expect(words).not.toMatch(/隐性/);
});

test.each<[CellValue, string | undefined]>([
  ["2027-08-15", "2027-08-15"],
  ["2027/8/5", "2027-08-05"],
  ["２０２７年８月５日", "2027-08-05"],
  ["20270815", "2027-08-15"],
  [20270815, "2027-08-15"],
  [46614, "2027-08-15"],
  ["2027-02-30", undefined],
  ["不定期", undefined],
  [12, undefined],
])("%p is the day %p", (value, expected) => {
  const kind = typeof value === "number" ? CellKind.number : CellKind.text;
  expect(
    readDay({ row: 0, column: 0, kind, value, formula: undefined, numberFormat: undefined }, false),
  ).toBe(expected);
});
