import type { Decimal } from "../money/decimal";
import type { Status } from "../policy/parameter";
import { localTravelLodging, travelLodging } from "../policy/parameters/travel";
import type { Policy } from "../policy/policy";
import { valueIfAny } from "../policy/value-if-any";

/** 部级, 司局级 and 其余人员, as the tables of lodging tell them apart. */
export type TravelRank = "minister" | "bureauChief" | "other";

const cities = [
  ["北京", "beijing"],
  ["上海", "shanghai"],
  ["广州", "guangzhou"],
] as const;

/** The most a night may cost a head, and how firmly that stands. */
export interface LodgingLimit {
  /** Yuan. */
  readonly limit: Decimal;
  readonly status: Exclude<Status, "suspended">;
}

/**
 * The limit of lodging (住宿费限额) at a place for a rank: that of the city where one is known, else what the bureau has
 * entered for all other places.
 *
 * @returns `undefined` where none is in force: nobody can judge.
 */
export function lodgingLimit(
  { place, rank }: { readonly place: string; readonly rank: TravelRank },
  policy: Policy,
  on: string,
): LodgingLimit | undefined {
  const city = cities.find(([name]) => place.includes(name))?.[1];
  const found = city ? limitsOf(city, policy, on) : valueIfAny(policy, localTravelLodging, on);
  if (!found || found.status === "suspended") return undefined;
  return { limit: found.value[rank], status: found.status };
}

function limitsOf(city: (typeof cities)[number][1], policy: Policy, on: string) {
  const found = valueIfAny(policy, travelLodging, on);
  return found && { value: found.value[city], status: found.status };
}

/** The rank a ledger names; 局级 may be a bureau of a county or of a ministry and has the wider limit. */
export function travelRankOf(text: string): TravelRank {
  if (/[省部]级/.test(text)) return "minister";
  return /司局|厅|局级|司级/.test(text) ? "bureauChief" : "other";
}
