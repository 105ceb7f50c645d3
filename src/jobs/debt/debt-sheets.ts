import { borrowingDeadlines } from "../../finance/debt/borrowing-deadlines";
import { debtFigureNames, type DebtFigureName } from "../../finance/debt/debt-figures";
import { Decimal } from "../../finance/money/decimal";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import { latestDay } from "../../finance/policy/latest-day";
import { borrowingApprovalSheet } from "../../reports/debt/borrowing-approval-sheet";
import { borrowingPlanSheet } from "../../reports/debt/borrowing-plan-sheet";
import { debtChangesSheet } from "../../reports/debt/debt-changes-sheet";
import { debtFiguresSheet } from "../../reports/debt/debt-figures-sheet";
import { debtLedgerSheet } from "../../reports/debt/debt-ledger-sheet";
import type { MonitoredPlace } from "../../reports/debt-monitoring/monitored-place";
import { debtMonitoringName, debtMonitoringPlan } from "../../reports/debt/debt-monitoring-sheet";
import { freeSheetName } from "../../reports/sheets/free-sheet-name";
import { repaymentPlanSheet } from "../../reports/debt/repayment-plan-sheet";
import { addressOf } from "../../workbook/address";
import type { NewSheet, Plan } from "../../workbook/plan";
import { figuresByName } from "./debt-figures";
import type { DebtReport } from "./debt-report";
import { yearOfText } from "./debt-texts";

/** The forms that can be asked for: 债务指标数据, 政府性债务台账, 举债收支计划, 举债审批表. */
export const debtFormKinds = ["figures", "ledger", "borrowingPlan", "borrowingApproval"] as const;
export type DebtFormKind = (typeof debtFormKinds)[number];

/** A blank form is for what is still to come, so the latest deadlines are printed. */
const deadlines = borrowingDeadlines(builtInPolicy, latestDay);

const makeForm: Readonly<Record<DebtFormKind, (organisation: string) => NewSheet>> = {
  figures: debtFiguresSheet,
  ledger: debtLedgerSheet,
  borrowingPlan: (organisation) => borrowingPlanSheet(organisation, deadlines),
  borrowingApproval: (organisation) => borrowingApprovalSheet(organisation, deadlines),
};

/** A blank form on a new sheet; where its name is taken, with a number behind it. */
export function debtFormPlan(kind: DebtFormKind, organisation: string, sheetNames: readonly string[]): Plan {
  const sheet = makeForm[kind](organisation);
  const named = { ...sheet, name: freeSheetName(sheet.name, sheetNames) };
  return { purpose: "add-debt-form", edits: [{ kind: "addSheet", sheet: named }] };
}

/**
 * The sheets that show a debt report: 债务指标监测表 with its charts and, where the ledger gives them, 还本付息计划表
 * and 债务变动表.
 */
export function debtSheetsPlan(report: DebtReport, sheetNames: readonly string[]): Plan {
  const { on, organisation, lines } = report;
  const place: MonitoredPlace = {
    organisation: organisation ?? "",
    on,
    figures: figuresByName(report.figures),
    sources: sourcesOf(report),
    grades: decimalsOf(lines.grades),
    restructuring: decimalsOf(lines.restructuring),
    local: decimalsOf(lines.local),
    outlook: report.outlook.map(yearOfText),
    scenario: report.scenario?.outlook.map(yearOfText),
  };
  const monitoring = debtMonitoringPlan(place, freeSheetName(debtMonitoringName, sheetNames));
  const more = [
    ...(report.schedules.length > 0
      ? [repaymentPlanSheet({ organisation: place.organisation, on, schedules: report.schedules })]
      : []),
    ...(report.changes && report.changes.changed.length > 0
      ? [debtChangesSheet({ organisation: place.organisation, on, ...report.changes })]
      : []),
  ];
  const added = more.map((sheet) => ({
    kind: "addSheet" as const,
    sheet: { ...sheet, name: freeSheetName(sheet.name, sheetNames) },
  }));
  return { ...monitoring, edits: [...monitoring.edits, ...added] };
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

/** Lines as plain data, in decimals. */
function decimalsOf<Name extends string>(
  lines: Readonly<Record<Name, string>> | null,
): Readonly<Record<Name, Decimal>> | undefined {
  if (!lines) return undefined;
  const entries = Object.entries<string>(lines).map(([name, line]) => [name, new Decimal(line)] as const);
  return Object.fromEntries(entries) as Record<Name, Decimal>;
}
