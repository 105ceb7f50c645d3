import type { Message } from "../../src/audit/finding";
import { expenseLedgerChecks } from "../../src/audit/expense-ledger-checks";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { expenseLedgers } from "../../src/templates/expenses/expense-ledgers";
import { snapshotOf, type SheetRows } from "./book";
import { expenseRows, sound } from "./expense-ledger";

/** What the rules on expense ledgers say of an entry each with one thing wrong. */
export function brokenExpenses(): Message[] {
  const of = (台账: SheetRows) =>
    auditSnapshot(snapshotOf({ 台账 }), {
      on: "2026-11-22",
      rules: { ties: [], checks: expenseLedgerChecks },
    }).result.findings;
  const { reception, vehicle, vehicleCost, repair, trip, meeting, asset } = sound;
  return [
    ...of(expenseRows(expenseLedgers.reception, [{ ...reception, letter: "无" }])),
    ...of(expenseRows(expenseLedgers.reception, [{ ...reception, companions: 4 }])),
    ...of(expenseRows(expenseLedgers.reception, [{ ...reception, approvedOn: "2026-03-06" }])),
    ...of(expenseRows(expenseLedgers.vehicles, [{ ...vehicle, price: 198_000 }])),
    ...of(expenseRows(expenseLedgers.vehicleCosts, [{ ...repair, isOldPartReturned: "否" }])),
    ...of(expenseRows(expenseLedgers.vehicleCosts, [{ ...vehicleCost, litres: 52 }])),
    ...of(expenseRows(expenseLedgers.travel, [{ ...trip, isOutOfProvince: "是" }])),
    ...of(expenseRows(expenseLedgers.travel, [{ ...trip, mealAllowance: 720 }])),
    ...of(expenseRows(expenseLedgers.travel, [{ ...trip, destination: "北京", lodging: 4000, nights: 2 }])),
    ...of(expenseRows(expenseLedgers.meetings, [{ ...meeting, heads: 160, amount: 20_000 }])),
    ...of(expenseRows(expenseLedgers.meetings, [{ ...meeting, settlement: "无" }])),
    ...of(expenseRows(expenseLedgers.meetings, [{ ...meeting, amount: 30_000, budget: 30_000 }])),
    ...of(expenseRows(expenseLedgers.fixedAssets, [{ ...asset, price: 3200 }])),
  ];
}
