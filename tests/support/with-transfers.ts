import type { BudgetSheets } from "./small-budget";
import { smallBudget } from "./small-budget";

/** The platform's sheet 2.27 of the small budget: the general public budget with 100,000 yuan of transfers in it. */
export function withTransfers(title = "2.27单位一般公共预算拨款表（含转移支付）"): BudgetSheets[string] {
  const rows = smallBudget()["一般公共预算"]!.map((row) => [...row]);
  rows[1]![0] = title;
  const including = [/^201$/, /^合计$/];
  return rows.map((row) =>
    including.some((code) => code.test(String(row[0]))) && row[2] !== "01"
      ? row.map((cell, column) => ([4, 6].includes(column) ? Number(cell) + 100_000 : cell))
      : row,
  );
}
