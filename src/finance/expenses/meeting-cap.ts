import type { Decimal } from "../money/decimal";
import { meetingNorms } from "../policy/parameters/meetings";
import type { Policy } from "../policy/policy";

/** 一类, 二类, 三类 and 四类会议; the last two share a norm. */
export const meetingClasses = ["first", "second", "third", "fourth"] as const;
export type MeetingClass = (typeof meetingClasses)[number];

/** The class of meeting that words name (三类会议); `undefined` for trainings and where none is named. */
export function meetingClassOf(words: string): MeetingClass | undefined {
  const ordinal = ["一", "二", "三", "四"].findIndex((word) => words.includes(`${word}类`));
  return words.includes("会议") ? meetingClasses[ordinal] : undefined;
}

const norms = {
  first: "first",
  second: "second",
  third: "thirdAndFourth",
  fourth: "thirdAndFourth",
} as const satisfies Readonly<Record<MeetingClass, string>>;

/**
 * The most a meeting may cost (会议费综合定额): the norm of its class for each head and day, all parts together since
 * they may stand in for one another.
 *
 * @param heads - 人数, staff included.
 * @param days - 会期天数.
 * @returns Yuan.
 * @throws UnknownParameterValueError on a day before the norms.
 */
export function meetingCap(
  of: { readonly class: MeetingClass; readonly heads: number; readonly days: Decimal },
  policy: Policy,
  on: string,
): Decimal {
  const { total } = policy.valueOn(meetingNorms, on)[norms[of.class]];
  return total.times(of.heads).times(of.days);
}
