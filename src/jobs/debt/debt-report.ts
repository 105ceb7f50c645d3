import type { DebtFigureName } from "../../finance/debt/debt-figures";
import type { DebtGrade } from "../../finance/debt/debt-grade";
import type { DebtClass } from "../../finance/debt/debt-class";
import type { DebtIndicatorId } from "../../finance/debt/debt-indicators";
import type { GateLine } from "../../finance/debt/county-debt-gate";
import type { RepaymentMethod } from "../../finance/debt/repayment-method";
import type { PackVersions } from "../../finance/packs/pack-versions";
import type { UnscheduledReason } from "../../templates/debt/running-debts";
import type { DebtChangeKind } from "../../templates/debt/debt-changes";
import type { CellRef } from "../../workbook/address";
import type { RecognisedForm } from "../audit/audit-report";
import type { AuditResult } from "../../audit/finding";

/** Amounts are decimal strings in yuan, ratios decimal strings of fractions; `null` is not known, never zero. */
export type DecimalText = string;

/** Where a figure was read: cells a person selected go before the input form, forms before the ledger. */
export type FigureSource = "selection" | "inputSheet" | "form" | "ledger";

export interface ReportedFigure {
  readonly name: DebtFigureName;
  readonly yuan: DecimalText;
  readonly step: DecimalText;
  readonly source: FigureSource;
  readonly cell: CellRef;
}

export interface ReportedIndicator {
  readonly id: DebtIndicatorId;
  readonly ratio: DecimalText | null;
  readonly numerator: DecimalText | null;
  readonly denominator: DecimalText | null;
  readonly missing: readonly DebtFigureName[];
  readonly line: DecimalText | null;
  readonly isBeyond: boolean | null;
  /** The amounts are rounded so that the true ratio may lie on the other side of the line. */
  readonly isUncertain: boolean;
}

export interface ReportedCeiling {
  readonly kind: DebtClass;
  readonly ceiling: DecimalText | null;
  readonly debt: DecimalText | null;
  /** 新增债券需求 stays within it. */
  readonly headroom: DecimalText | null;
  readonly isAbove: boolean | null;
}

/** The gate of the county's own measures (本地办法口径), where adopted. */
export interface ReportedGate {
  readonly readings: readonly {
    readonly line: GateLine;
    readonly ratio: DecimalText | null;
    readonly limit: DecimalText;
    readonly isReached: boolean;
  }[];
  /** `null` when no line is reached and one could not be computed. */
  readonly isClosed: boolean | null;
  /** New debt until each line is reached, the one that binds first in front; the service line needs a scenario. */
  readonly headroom: readonly { readonly line: GateLine; readonly yuan: DecimalText }[];
  readonly reserve: { readonly minimum: DecimalText; readonly maximum: DecimalText } | null;
}

export interface ReportedYear {
  readonly year: number;
  readonly principal: DecimalText;
  readonly interest: DecimalText;
  readonly ratio: DecimalText | null;
}

export interface ReportedSchedule {
  readonly debt: string;
  readonly cell: CellRef;
  readonly method: RepaymentMethod;
  /** The ledger says no method: 到期一次还本分期付息 was taken. */
  readonly isMethodAssumed: boolean;
  readonly instalments: readonly {
    readonly day: string;
    readonly principal: DecimalText;
    readonly interest: DecimalText;
    readonly outstanding: DecimalText;
  }[];
}

/** One debt that changed since the last audited day. */
export interface ReportedChange {
  readonly kind: DebtChangeKind;
  readonly debt: string;
  readonly debtor: string;
  readonly creditor: string;
  /** The balance that was audited. */
  readonly audited: DecimalText;
  readonly borrowed: DecimalText;
  readonly repaid: DecimalText;
  readonly closing: DecimalText;
  /** What new and repaid amounts leave open. */
  readonly unexplained: DecimalText;
  /** `null` where this ledger lacks the debt. */
  readonly cell: CellRef | null;
}

/** 上次审计日以来的变动: against the ledger that was audited, else each debt against its own opening balance. */
export interface ReportedChanges {
  /** The audited day, where a heading, a title or the sheet's name says it. */
  readonly since: string | null;
  readonly against: "auditedLedger" | "openingBalances";
  readonly unchanged: number;
  readonly changed: readonly ReportedChange[];
}

/** What is asked about new debt that is thought of. */
export interface ScenarioRequest {
  readonly amount: DecimalText;
  readonly annualRate: DecimalText;
  readonly years: number;
  readonly paymentsPerYear?: number;
  readonly method: RepaymentMethod;
}

/** The lines in force that the sheets show: fractions; `null` where none is. */
export interface ReportedLines {
  readonly grades: Readonly<Record<"yellow" | "orange" | "red", DecimalText>> | null;
  /** Interest shares above which fiscal restructuring starts. */
  readonly restructuring: Readonly<Record<DebtClass, DecimalText>> | null;
  /** 本地办法口径, where adopted. */
  readonly local: Readonly<Record<GateLine | "reserveMinimum" | "reserveMaximum", DecimalText>> | null;
}

/** What was found of a place's government debt: plain data, the same from Excel and from files. */
export interface DebtReport {
  readonly on: string;
  readonly packs: PackVersions;
  /** `nothingFound`: neither figures nor a form nor a ledger. */
  readonly status: "computed" | "nothingFound";
  readonly organisation: string | null;
  readonly forms: readonly RecognisedForm[];
  readonly ledgers: readonly { readonly sheet: string; readonly debts: number }[];
  /** `null` without a ledger that holds a debt. */
  readonly changes: ReportedChanges | null;
  readonly figures: readonly ReportedFigure[];
  readonly indicators: readonly ReportedIndicator[];
  /** By 债务率, of published debt alone: an estimate (测算), never the official grade. */
  readonly grade: DebtGrade | null;
  readonly ceilings: readonly ReportedCeiling[];
  readonly gate: ReportedGate | null;
  readonly lines: ReportedLines;
  readonly schedules: readonly ReportedSchedule[];
  readonly unscheduled: readonly {
    readonly debt: string;
    readonly cell: CellRef;
    readonly reason: UnscheduledReason;
  }[];
  /** Ten years; the fiscal capacity of the figures is held level. */
  readonly outlook: readonly ReportedYear[];
  readonly scenario: { readonly request: ScenarioRequest; readonly outlook: readonly ReportedYear[] } | null;
  readonly result: AuditResult;
}
