import { expenseLedgerChecks } from "../../src/audit/expense-ledger-checks";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { threePublicListSheet } from "../../src/reports/three-public/three-public-list-sheet";
import { expenseLedgers } from "../../src/templates/expenses/expense-ledgers";
import { snapshotOf, type SheetRows } from "../support/book";
import { expenseRows, sound } from "../support/expense-ledger";

const on = "2026-11-22";
const excess = 7;

/** What stands under 超出 in the first line of the list. */
function excessOf(ledger: SheetRows) {
  const { result } = auditSnapshot(snapshotOf({ 台账: ledger }), {
    on,
    rules: { ties: [], checks: expenseLedgerChecks },
  });
  const sheet = threePublicListSheet({ organisation: "", on, forms: [], result }, "zh", "清单");
  const { value, formula } = sheet.cells.find(({ row, column }) => row === 4 && column === excess)!;
  return { value, formula };
}

test("the excess follows from amount and base where their difference is stated", () => {
  const trip = { ...sound.trip, destination: "北京", lodging: 4000, nights: 2 };
  const { value, formula } = excessOf(expenseRows(expenseLedgers.travel, [trip]));
  expect(value).toBeGreaterThan(0);
  expect(formula).toBe("F5-G5");
});

test("a finding without an excess leaves it empty", () => {
  const asset = { ...sound.asset, price: 3200 };
  expect(excessOf(expenseRows(expenseLedgers.fixedAssets, [asset]))).toEqual({
    value: null,
    formula: undefined,
  });
});
