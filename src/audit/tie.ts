import type { Fact, Facts } from "../templates/facts";
import type { Template } from "../templates/template";
import type { MessageData } from "./finding";

/** One linear relation between amounts of this workbook: the left sum against the right sum. */
export interface TieInstance {
  readonly left: readonly Fact[];
  readonly right: readonly Fact[];
  /** Amounts taken off the right sum. */
  readonly less?: readonly Fact[];
  /** `equal`, or the left may not exceed the right (部分不大于整体). */
  readonly relation: "equal" | "atMost";
}

/** Why a tie says nothing about this workbook. */
export interface Unanswered {
  readonly outcome: "notApplicable" | "notChecked";
  readonly reason: string;
  readonly data?: MessageData;
}

/** A standing relation within or between forms (勾稽关系), kept as data: it yields its instances for a workbook. */
export interface Tie {
  readonly id: string;
  /** Its number in the catalogue of ties, such as `B06`. */
  readonly number: string;
  /** What whoever made it says of a breach, before the figures. */
  readonly note?: string;
  /** Forms without which it cannot be asked. */
  readonly templates: readonly string[];
  /** Soft ties end as warnings: a difference may be legitimate. */
  readonly isSoft?: boolean;
  /** The kinds of form it is about, by their ids: a workbook that holds other forms alone is not its business. */
  readonly about?: readonly string[];
  instances(facts: Facts): readonly TieInstance[] | Unanswered;
}

export function defineTies(ties: readonly Tie[]): readonly Tie[] {
  return ties;
}

/** Ties about certain kinds of form: they do not apply to a workbook of others. */
export function tiesOfForms(forms: readonly Template[], ties: readonly Tie[]): readonly Tie[] {
  const about = forms.map(({ id }) => id);
  return ties.map((tie) => ({ ...tie, about }));
}
