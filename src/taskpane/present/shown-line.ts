import type { Nature } from "../../audit/words/natures";
import type { CellRef } from "../../workbook/address";

/** 表中数, 核对数 and 差额 of a finding as they are printed, all in one unit, which is said once. */
export interface ShownFigures {
  readonly unit: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly difference?: string;
}

/** One line of the result as it is read: a finding, a rounding tail or something that was not checked. */
export interface ShownLine {
  readonly id: string;
  readonly nature: Nature;
  /** The form it speaks of as people call it, or its sheet; empty when it speaks of the whole workbook. */
  readonly form: string;
  /** Row and column in the form's own words; empty where it has none. */
  readonly rowAndColumn: string;
  readonly sentence: string;
  readonly cells: readonly CellRef[];
  readonly figures?: ShownFigures;
  /** The id of the rule, to ask why it is there. */
  readonly rule: string;
  readonly ruleTitle: string;
  readonly basis: string;
  /** What else the same cell breaks, in sentences. */
  readonly explains: readonly string[];
}
