import type { AmountUnit } from "../finance/money/unit";
import type { CellRef } from "../workbook/address";

/** How grave a finding is: 须改正, 需说明, 提示. 尾差 and 未检查 are outcomes of their own, never findings. */
export type Severity = "error" | "warning" | "info";

/** An amount as data: exact yuan, and how the form shows it. */
export interface ShownAmount {
  readonly yuan: string;
  readonly unit: AmountUnit;
  readonly decimals: number;
}

/** What the words of a message are filled from: plain, so that it crosses workers and languages. */
export type MessageData = Readonly<Record<string, MessageValue>>;
export type MessageValue = string | number | ShownAmount | PlaceInForm | readonly MessageValue[] | undefined;

/** A place in a form in its own words; the renderer says it in either language. */
export interface PlaceInForm {
  readonly template: string;
  readonly section: string;
  readonly row: string;
  readonly rowLabel: string;
  /** The amounts of a code under several units, together. */
  readonly isOfUnits?: true;
  readonly column: string;
  readonly cell: CellRef;
}

export interface Message {
  readonly rule: string;
  readonly messageId: string;
  readonly data: MessageData;
}

/** Something a person must look at, with where, what, what it should be, and why. */
export interface Finding extends Message {
  /** Stable under inserted rows, sheet order, language and other findings. */
  readonly id: string;
  readonly severity: Severity;
  readonly cells: readonly CellRef[];
  readonly actual?: ShownAmount;
  readonly expected?: ShownAmount;
  readonly difference?: ShownAmount;
  /** Ids of the rules of tables.md and the laws it rests on, such as `B08`. */
  readonly basis: readonly string[];
  /** What else this one cell breaks. */
  readonly explains: readonly Message[];
  /** Yuan at stake, for the order of the list. */
  readonly stake: string;
}

/** A tie that holds only within rounding (尾差): said, not accused. */
export interface RoundingTail extends Message {
  readonly cells: readonly CellRef[];
}

/** Something that could not be checked (未检查), and why: never the same as passed. */
export interface NotChecked {
  readonly rule: string;
  readonly reason: string;
  readonly data: MessageData;
}

export interface OutcomeCounts {
  readonly passed: number;
  readonly withinRounding: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly notChecked: number;
}

export interface AuditResult {
  readonly outcomes: OutcomeCounts;
  readonly findings: readonly Finding[];
  readonly withinRounding: readonly RoundingTail[];
  readonly notChecked: readonly NotChecked[];
  readonly notApplicable: readonly NotChecked[];
}
