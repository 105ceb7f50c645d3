import { countyDebtGate, debtReserveShare } from "../../finance/policy/parameters/county-debt-gate";
import { debtGrades, fiscalRestructuringLine } from "../../finance/policy/parameters/government-debt";
import type { Policy } from "../../finance/policy/policy";
import { isInForce, valueIfAny } from "../../finance/policy/value-if-any";
import type { ReportedLines } from "./debt-report";

/** The lines of debt indicators in force on a day, the nation's and where adopted the county's own. */
export function linesInForce(policy: Policy, on: string): ReportedLines {
  const grades = valueIfAny(policy, debtGrades, on)?.value;
  const restructuring = valueIfAny(policy, fiscalRestructuringLine, on)?.value;
  return {
    grades: grades
      ? { yellow: grades.yellow.toFixed(), orange: grades.orange.toFixed(), red: grades.red.toFixed() }
      : null,
    restructuring: restructuring
      ? { general: restructuring.generalDebt.toFixed(), special: restructuring.specialDebt.toFixed() }
      : null,
    local: isInForce(policy, countyDebtGate, on) ? localLines(policy, on) : null,
  };
}

function localLines(policy: Policy, on: string): NonNullable<ReportedLines["local"]> {
  const gate = policy.valueOn(countyDebtGate, on);
  const reserve = policy.valueOn(debtReserveShare, on);
  return {
    debtToGdp: gate.debtToGdp.toFixed(),
    debtToDisposableRevenue: gate.debtToDisposableRevenue.toFixed(),
    debtService: gate.debtService.toFixed(),
    reserveMinimum: reserve.minimum.toFixed(),
    reserveMaximum: reserve.maximum.toFixed(),
  };
}
