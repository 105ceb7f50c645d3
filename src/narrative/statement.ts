import type { NamedBase } from "./base";
import type { Direction } from "./direction";
import type { Figure } from "./figure";
import type { Measure } from "./measure";
import type { Passage } from "./passage";
import type { Subject } from "./subjects/subject";
import type { Paragraph, Span } from "./text-sheet";

/**
 * What a figure does in its sentence: states its subject's amount of the year (`stated`), another number of the
 * subject in the same year (`otherMeasure`: 全年预算), one of another year (`lastYear`); says by how much it changed
 * (`change`, `changeRate`); is a share of a whole, a completion (完成…的) or another rate; marks a limit
 * (单价100万元以上); or stands in a reason or aside (`aside`).
 */
export type Role =
  | "stated"
  | "otherMeasure"
  | "lastYear"
  | "change"
  | "changeRate"
  | "share"
  | "completion"
  | "otherRate"
  | "limit"
  | "aside";

/** A figure read in its clause: what it is said of, of which year, against what. */
export interface Statement {
  readonly figure: Figure;
  readonly sheet: string;
  readonly role: Role;
  readonly subject: Subject | undefined;
  /** The year named with it; absent where the book's own year is meant. */
  readonly year: number | undefined;
  readonly passage: Passage;
  readonly measure: Measure | undefined;
  readonly direction: Direction | undefined;
  readonly base: NamedBase | undefined;
  /** For shares: the whole as named (支出总预算), empty where none is. */
  readonly whole: string | undefined;
  /** Number of the item or heading it stands under, counted through the sheet. */
  readonly item: number;
}

/** A comparison a text makes: direction, base, and the change and rate it gives, if any. */
export interface Comparison {
  readonly sheet: string;
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly subject: Subject | undefined;
  readonly direction: Direction;
  readonly base: NamedBase | undefined;
  /** What the subject amounts to now: the amount its item states last before the comparison. */
  readonly now: Statement | undefined;
  readonly change: Statement | undefined;
  readonly rate: Statement | undefined;
  readonly item: number;
}

/** A total and the parts listed after it (其中：…; …安排如下：1.…). */
export interface PartsList {
  readonly total: Statement;
  readonly parts: readonly Statement[];
  /** Within one sentence, or as numbered paragraphs. */
  readonly form: "inline" | "items";
  /** The words claim every part: 安排如下, 按…划分; 其中 and 主要用于 do not. */
  readonly isWhole: boolean;
  /** 收入包括：… of a total of income and expenditure, each of which is all of it. */
  readonly isOneSide: boolean;
}

export interface Reading {
  readonly statements: readonly Statement[];
  readonly comparisons: readonly Comparison[];
  readonly lists: readonly PartsList[];
}
