import { meetingDays, meetingSizes } from "../policy/parameters/meetings";
import type { Policy } from "../policy/policy";
import { valueIfAny } from "../policy/value-if-any";
import type { MeetingClass } from "./meeting-cap";

/** How large and how long a meeting of a class may be, as far as a bound is in force. */
export interface MeetingBounds {
  /** 人数, staff included. */
  readonly heads: number | undefined;
  /** 会期天数, arrival and departure left out. */
  readonly days: number | undefined;
}

/** The bounds of a class of meeting on a day; 一类会议 has none of its own. */
export function meetingBounds(of: MeetingClass, policy: Policy, on: string): MeetingBounds {
  const [sizes, days] = [valueIfAny(policy, meetingSizes, on), valueIfAny(policy, meetingDays, on)];
  const heads = sizes?.status === "suspended" || of === "first" ? undefined : sizes?.value[of];
  const longest = { first: undefined, second: days?.value.second, third: days?.value.thirdAndFourth };
  const bound = longest[of === "fourth" ? "third" : of];
  return { heads, days: days?.status === "suspended" ? undefined : bound };
}
