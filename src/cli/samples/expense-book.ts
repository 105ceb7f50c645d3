import { expenseLedgers } from "../../templates/expenses/expense-ledgers";
import type { NewSheet } from "../../workbook/plan";
import { expenseEntries } from "./expense-entries";
import { sampleOrganisation, sampleYear } from "./figures";
import { filledLedger } from "./filled-ledger";
import { printedTable } from "./printed-table";

const published = { organisation: sampleOrganisation, unit: "万元" } as const;

/** “三公”经费 of a year in budget and execution, and the ledgers of what was spent (经费台账). */
export function expenseBook(): NewSheet[] {
  const ledger = <Key extends string>(...[definition, entries]: LedgerOf<Key>) =>
    filledLedger(definition, sampleOrganisation, entries);
  return [
    budget(),
    execution(),
    ledger(expenseLedgers.reception, expenseEntries.reception),
    ledger(expenseLedgers.vehicles, expenseEntries.vehicles),
    ledger(expenseLedgers.vehicleCosts, expenseEntries.vehicleCosts),
    ledger(expenseLedgers.travel, expenseEntries.travel),
    ledger(expenseLedgers.meetings, expenseEntries.meetings),
    ledger(expenseLedgers.fixedAssets, expenseEntries.fixedAssets),
  ];
}

type LedgerOf<Key extends string> = [
  definition: Parameters<typeof filledLedger<Key>>[0],
  entries: Parameters<typeof filledLedger<Key>>[2],
];

/** The budget by item beside last year's: purchases and meetings are above it. 万元. */
function budget(): NewSheet {
  return printedTable({
    ...published,
    name: "三公经费预算",
    title: `${sampleYear}年一般公共预算“三公”经费支出情况表`,
    headings: [["项目", "上年预算数", "本年预算数"]],
    rows: [
      ["合计", 8.9, 27.7],
      ["因公出国（境）费", 0, 0],
      ["公务用车购置及运行费", 6, 25.2],
      ["其中：公务用车购置费", 0, 19.8],
      ["公务用车运行费", 6, 5.4],
      ["公务接待费", 2.9, 2.5],
      ["会议费", 1.2, 1.5],
      ["培训费", 2, 2],
    ],
    columnWidths: [36, 20, 20],
  });
}

/** What was spent month by month through September: receptions have run ahead of the year. 万元. */
function execution(): NewSheet {
  const months = Array.from({ length: 9 }, (_, month) => `${month + 1}月`);
  return printedTable({
    ...published,
    name: "三公经费执行",
    title: `${sampleYear}年“三公”经费执行情况表（分月）`,
    headings: [["项目", "全年预算数", ...months]],
    rows: [
      ["公务用车购置费", 19.8, 0, 0, 0, 19.8, 0, 0, 0, 0, 0],
      ["公务用车运行费", 5.4, 0.38, 0.36, 0.41, 0.4, 0.44, 0.42, 0.43, 0.45, 0.44],
      ["公务接待费", 2.5, 0.28, 0.31, 0.26, 0.3, 0.24, 0.32, 0.27, 0.25, 0.24],
    ],
    columnWidths: [24, 14, 9, 9, 9, 9, 9, 9, 9, 9, 9],
    orientation: "landscape",
  });
}
