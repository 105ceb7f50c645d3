import { meetingCap, type MeetingClass } from "../finance/expenses/meeting-cap";
import { isBlank } from "./amount-cell";
import { choiceOf } from "./choice-cell";
import { countOf, quantityOf } from "./count-cell";
import { eachCell } from "./each-cell";
import { underPolicy } from "./policy-on";

const classWords: Readonly<Record<MeetingClass, string>> = {
  first: "一类",
  second: "二类",
  third: "三类",
  fourth: "四类",
};

/**
 * 会议费限额：综合定额标准×人数×天数，单位元。按中央标准计算，本地另有标准的以本地为准。
 *
 * @customfunction MEETINGCAP
 * @param meetingClass 会议类别：一类、二类、三类或四类
 * @param heads 人数
 * @param days 天数
 * @param [on] 适用哪一天的标准；不填为最近的
 * @returns 会议费限额
 */
export function meetingCapCells(
  meetingClass: unknown[][],
  heads: unknown[][],
  days: unknown[][],
  on?: unknown,
): unknown[][] {
  return eachCell([meetingClass, heads, days], (classCell, headsCell, daysCell) => {
    if (isBlank(classCell)) return "";
    const meeting = {
      class: choiceOf(classCell, classWords),
      heads: countOf(headsCell),
      days: quantityOf(daysCell),
    };
    return underPolicy(on, (policy, day) => meetingCap(meeting, policy, day).toNumber());
  });
}
