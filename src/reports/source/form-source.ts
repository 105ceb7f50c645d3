import type { PerformanceTarget } from "../../templates/departmental-budget/performance-target-ledger";
import type { LiveAmount } from "../sheets/live-amount";
import type { CodedAmounts } from "./coded-lines";

/** An amount column of a form: the id of its definition, the section and the column. */
export interface FormColumn {
  readonly template: string;
  readonly section: string;
  readonly column: string;
}

/** Amounts of a source by a name that is printed: projects, purchases, units. */
export interface NamedAmounts {
  readonly names: readonly string[];
  of(name: string): LiveAmount;
  /** What stands under all names. */
  readonly total: LiveAmount;
}

/**
 * Where reports take their amounts from (取数来源): the sheets of a platform's export, or a hand-kept ledger. Every
 * answer is live; `undefined` says that the source does not tell, never that the amount is zero.
 */
export interface FormSource {
  /** A column of a section whose rows go by code, or the functional classes of one that goes by item. */
  coded(column: FormColumn): CodedAmounts | undefined;
  /** An amount by the name of its line; the one row of a form has the section's key for its name. */
  item(column: FormColumn, item: string): LiveAmount | undefined;
  named(column: FormColumn): NamedAmounts | undefined;
  /** The name the source prints for a code. */
  nameOf(code: string): string | undefined;
  /** What a project is to reach, where a ledger of the workbook keeps it. */
  targetOf?(project: string): PerformanceTarget | undefined;
}
