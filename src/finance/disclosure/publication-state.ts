import { dueDate } from "../calendar/due-date";
import type { PublicationRecord } from "./publication";

/** 按时, 逾期, 未公开 while there is time left, 未检查 where no day of approval is known. */
export type PublicationStatus = "inTime" | "late" | "unpublished" | "notChecked";

export interface PublicationState {
  /** The last day in time; absent without a day of approval, or where working days on the way are not known. */
  readonly due: string | undefined;
  readonly status: PublicationStatus;
}

/**
 * Whether a unit published in time (部门预决算公开的及时性). Apart from the record itself: an audit carries that along
 * without the calendar of working days.
 *
 * @param on - The day it is asked for; what is not published by then is late once the due day is past.
 */
export function publicationState(
  { approved, published, limit }: PublicationRecord,
  on: string,
): PublicationState {
  const due = approved !== undefined && limit ? dueDate(approved, limit) : undefined;
  if (due === undefined) return { due, status: "notChecked" };
  if (published !== undefined) return { due, status: published <= due ? "inTime" : "late" };
  return { due, status: on > due ? "late" : "unpublished" };
}
