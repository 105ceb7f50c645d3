import { dueDate } from "../calendar/due-date";
import { departmentDisclosureDays } from "../policy/parameters/budget-deadlines";
import type { Policy } from "../policy/policy";
import { valueIfAny } from "../policy/value-if-any";

/** When a unit's budget or final accounts were approved (批复) and published (公开), as far as that is known. */
export interface Publication {
  readonly approved: string | undefined;
  readonly published: string | undefined;
}

/** 按时, 逾期, 未公开 while there is time left, 未检查 where no day of approval is known. */
export type PublicationStatus = "inTime" | "late" | "unpublished" | "notChecked";

export interface PublicationState {
  /** The last day in time; absent without a day of approval, or where working days on the way are not known. */
  readonly due: string | undefined;
  readonly status: PublicationStatus;
}

/** What a ledger says of one unit, and what follows from it. */
export type PublicationRecord = Publication & PublicationState;

/**
 * Whether a unit published in time (部门预决算公开的及时性), by the limit in force on the day of approval.
 *
 * @param on - The day it is asked for; what is not published by then is late once the due day is past.
 */
export function publicationState(
  { approved, published }: Publication,
  { policy, on }: { readonly policy: Policy; readonly on: string },
): PublicationState {
  const limit = approved === undefined ? undefined : valueIfAny(policy, departmentDisclosureDays, approved);
  const due = approved !== undefined && limit ? dueDate(approved, limit.value) : undefined;
  if (due === undefined) return { due, status: "notChecked" };
  if (published !== undefined) return { due, status: published <= due ? "inTime" : "late" };
  return { due, status: on > due ? "late" : "unpublished" };
}
