import type { TimeLimit } from "../calendar/due-date";
import { departmentDisclosureDays } from "../policy/parameters/budget-deadlines";
import type { Policy } from "../policy/policy";
import { valueIfAny } from "../policy/value-if-any";

/** When a unit's budget or final accounts were approved (批复) and published (公开), as far as that is known. */
export interface Publication {
  readonly approved: string | undefined;
  readonly published: string | undefined;
}

/** What a ledger says of one unit, and what it is held to. */
export interface PublicationRecord extends Publication {
  /** The limit in force on the day of approval; absent without that day, or where no limit was set yet. */
  readonly limit: TimeLimit | undefined;
}

/** A publication with the limit (公开期限) that policy sets it. */
export function publicationRecord(publication: Publication, policy: Policy): PublicationRecord {
  const { approved } = publication;
  const limit = approved === undefined ? undefined : valueIfAny(policy, departmentDisclosureDays, approved);
  return { ...publication, limit: limit?.value };
}
