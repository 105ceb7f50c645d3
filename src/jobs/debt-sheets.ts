import { isAdopted } from "../audit/debt/local-measures";
import { debtFigureNames, type DebtFigureName } from "../finance/debt/debt-figures";
import { countyDebtGate, debtReserveShare } from "../finance/policy/parameters/county-debt-gate";
import { debtGrades, fiscalRestructuringLine } from "../finance/policy/parameters/government-debt";
import { builtInPolicy } from "../finance/policy/built-in-policy";
import type { Policy } from "../finance/policy/policy";
import { borrowingApprovalSheet } from "../reports/borrowing-approval-sheet";
import { borrowingPlanSheet } from "../reports/borrowing-plan-sheet";
import { debtFiguresSheet } from "../reports/debt-figures-sheet";
import { debtLedgerSheet } from "../reports/debt-ledger-sheet";
import { debtMonitoringName, debtMonitoringPlan } from "../reports/debt-monitoring-sheet";
import { freeSheetName } from "../reports/free-sheet-name";
import { repaymentPlanSheet } from "../reports/repayment-plan-sheet";
import { addressOf } from "../workbook/address";
import type { NewSheet, Plan } from "../workbook/plan";
import { figuresByName } from "./debt-figures";
import type { DebtReport } from "./debt-report";
import { yearOfText } from "./debt-texts";

/** The forms that can be asked for: 债务指标数据, 政府性债务台账, 举债收支计划, 举债审批表. */
export const debtFormKinds = ["figures", "ledger", "borrowingPlan", "borrowingApproval"] as const;
export type DebtFormKind = (typeof debtFormKinds)[number];

const makeForm: Readonly<Record<DebtFormKind, (organisation: string) => NewSheet>> = {
  figures: debtFiguresSheet,
  ledger: debtLedgerSheet,
  borrowingPlan: borrowingPlanSheet,
  borrowingApproval: borrowingApprovalSheet,
};

/** A blank form on a new sheet; where its name is taken, with a number behind it. */
export function debtFormPlan(kind: DebtFormKind, organisation: string, sheetNames: readonly string[]): Plan {
  const sheet = makeForm[kind](organisation);
  const named = { ...sheet, name: freeSheetName(sheet.name, sheetNames) };
  return { purpose: "add-debt-form", edits: [{ kind: "addSheet", sheet: named }] };
}

/**
 * The sheets that show a debt report: 债务指标监测表 with its charts and, where the ledger gives schedules,
 * 还本付息计划表.
 *
 * @throws UnknownParameterValueError on a day without grades.
 */
export function debtSheetsPlan(
  report: DebtReport,
  sheetNames: readonly string[],
  policy: Policy = builtInPolicy,
): Plan {
  const { on } = report;
  const restructuring = policy.valueOn(fiscalRestructuringLine, on);
  const place = {
    organisation: report.organisation ?? "",
    on,
    figures: figuresByName(report.figures),
    sources: sourcesOf(report),
    grades: policy.valueOn(debtGrades, on),
    restructuring: { general: restructuring.generalDebt, special: restructuring.specialDebt },
    local: isAdopted(countyDebtGate, policy, on)
      ? { ...policy.valueOn(countyDebtGate, on), reserve: policy.valueOn(debtReserveShare, on) }
      : undefined,
    outlook: report.outlook.map(yearOfText),
    scenario: report.scenario?.outlook.map(yearOfText),
  };
  const monitoring = debtMonitoringPlan(place, freeSheetName(debtMonitoringName, sheetNames));
  if (report.schedules.length === 0) return monitoring;
  const schedules = repaymentPlanSheet({ organisation: place.organisation, on, schedules: report.schedules });
  const named = { ...schedules, name: freeSheetName(schedules.name, sheetNames) };
  return { ...monitoring, edits: [...monitoring.edits, { kind: "addSheet", sheet: named }] };
}

/** Where each figure was read, as a person finds it again. */
function sourcesOf({ figures }: DebtReport): Partial<Record<DebtFigureName, string>> {
  const words = (name: DebtFigureName) => {
    const figure = figures.find((each) => each.name === name);
    if (!figure) return [];
    const place = figure.source === "ledger" ? "汇总" : addressOf(figure.cell);
    return [[name, `${figure.cell.sheet.trim()}!${place}`] as const];
  };
  return Object.fromEntries(debtFigureNames.flatMap(words));
}
