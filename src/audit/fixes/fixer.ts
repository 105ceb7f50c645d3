import type { Facts } from "../../templates/facts";
import type { CellRef } from "../../workbook/address";
import type { CellValue, WorkbookView } from "../../workbook/snapshot";
import type { Finding } from "../finding";

/** A constant that stands in a cell instead of what stands there. */
export interface Correction {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** What a fix may look at: the workbook as it was read, and its forms as they are printed. */
export interface FixContext {
  readonly book: WorkbookView;
  /** In the units the forms print, slips and all: a fix writes what the cell says, not what it should say. */
  readonly facts: Facts;
}

/**
 * Puts right what a finding speaks of, where that can be done without a judgement and without changing an amount.
 *
 * @returns Nothing for cells where it cannot.
 */
export type Fixer = (finding: Finding, context: FixContext) => readonly Correction[];
