import type { AuditResult } from "../../audit/finding";
import type { PackVersions } from "../../finance/packs/pack-versions";
import type { ComparedItem, ThreePublicMeasure } from "../../templates/three-public-amounts";
import type { ExecutionKind } from "../../templates/three-public/execution-kind";
import type { CellRef } from "../../workbook/address";
import type { RecognisedForm } from "../audit/audit-report";
import type { ReportedExpenseLedger } from "./expense-ledgers";

/** Amounts are decimal strings in yuan, rates decimal strings of fractions; `null` is not known, never zero. */
type DecimalText = string;

/** What one item comes to in one year. */
export interface ReportedThreePublicAmount {
  readonly year: number;
  readonly measure: ThreePublicMeasure;
  readonly yuan: DecimalText;
  /** It is stated in steps of so many yuan. */
  readonly step: DecimalText;
  /** `null` where it was read from last year's workbook. */
  readonly cell: CellRef | null;
}

/** An amount beside what it is compared with: last year's budget, the budget of the final accounts, last year's account. */
export interface ReportedThreePublicComparison {
  readonly year: number;
  readonly measure: ThreePublicMeasure;
  readonly yuan: DecimalText;
  readonly cell: CellRef;
  readonly base: {
    readonly year: number;
    readonly measure: ThreePublicMeasure;
    readonly yuan: DecimalText;
    readonly source: "lastYearsBook" | "form" | "text";
    readonly cell: CellRef | null;
  };
  /** Positive for a rise. */
  readonly change: DecimalText;
  /** `null` on a base of zero: no rate may be stated. */
  readonly rate: DecimalText | null;
  /** The stated amount lies above the base and the growth that policy allows. */
  readonly isAbove: boolean;
}

/** One of the three public expenses (出国、车购置、车运行、接待、合计), or meetings or training, which stand apart. */
export interface ReportedThreePublicItem {
  readonly id: ComparedItem;
  /** By year, within it budget before account. */
  readonly amounts: readonly ReportedThreePublicAmount[];
  /** Empty where there is nothing to compare with: the result says what was not checked, and why. */
  readonly comparisons: readonly ReportedThreePublicComparison[];
}

/** How far the budget of one item is spent. */
export interface ReportedExecution {
  readonly item: ComparedItem;
  readonly kind: ExecutionKind;
  /** The month counted to, 1 to 12. */
  readonly month: number;
  /** From January to the end of that month. */
  readonly spent: DecimalText;
  readonly budget: DecimalText | null;
  /** 支出进度 and 序时进度, fractions. */
  readonly completion: DecimalText | null;
  readonly elapsed: DecimalText | null;
  /** The month in which the budget is passed at this pace; `null` where the year ends within it. */
  readonly passesIn: number | null;
  readonly cell: CellRef;
}

/** What was found of an organisation's three public expenses: plain data, the same from Excel and from files. */
export interface ThreePublicReport {
  readonly on: string;
  readonly packs: PackVersions;
  /** `nothingFound`: neither a form of three public expenses that holds an amount, nor an execution sheet, nor an expense ledger. */
  readonly status: "computed" | "nothingFound";
  readonly organisation: string | null;
  /** The year the workbook is about. */
  readonly year: number | null;
  /** Every year an amount is known of, ascending. */
  readonly years: readonly number[];
  readonly forms: readonly RecognisedForm[];
  /** Items that are printed, in the order people list them, 合计 first. */
  readonly items: readonly ReportedThreePublicItem[];
  /** What execution sheets (执行进度表) say of the year so far. */
  readonly execution: readonly ReportedExecution[];
  /** Ledgers of receptions, vehicles, travel, meetings and assets (经费台账). */
  readonly ledgers: readonly ReportedExpenseLedger[];
  readonly result: AuditResult;
}
