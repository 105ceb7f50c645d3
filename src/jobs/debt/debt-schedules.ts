import { scheduleFrom, type DatedInstalment } from "../../finance/debt/debt-outlook";
import { debtsOf } from "../../templates/debt/debts-of";
import type { DebtLedger } from "../../templates/debt/read-ledger";
import { scheduledDebt } from "../../templates/debt/running-debts";
import type { DebtReport, ReportedSchedule } from "./debt-report";

/** What is still to be paid on each debt of a ledger, as plain data and with decimals; and the debts left without. */
export interface LedgerSchedules {
  readonly schedules: readonly ReportedSchedule[];
  readonly dated: readonly (readonly DatedInstalment[])[];
  readonly unscheduled: DebtReport["unscheduled"];
}

/** Schedules of the debts of a workbook, each once. */
export function schedulesOf(ledgers: readonly DebtLedger[], on: string): LedgerSchedules {
  const schedules: ReportedSchedule[] = [];
  const dated: DatedInstalment[][] = [];
  const unscheduled: DebtReport["unscheduled"][number][] = [];
  for (const entry of debtsOf(ledgers)) {
    const planned = scheduledDebt(entry, on);
    if (!planned) continue;
    const [debt, cell] = [entry.name, entry.cell("closing")];
    if ("reason" in planned) {
      unscheduled.push({ debt, cell, reason: planned.reason });
      continue;
    }
    const schedule = scheduleFrom(planned.debt, on);
    dated.push(schedule);
    schedules.push({
      debt,
      cell,
      method: planned.debt.method,
      isMethodAssumed: planned.isMethodAssumed,
      instalments: schedule.map(({ day, principal, interest, outstanding }) => ({
        day,
        principal: principal.toFixed(),
        interest: interest.toFixed(),
        outstanding: outstanding.toFixed(),
      })),
    });
  }
  return { schedules, dated, unscheduled };
}
