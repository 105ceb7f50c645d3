import { isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { countOf } from "./count-cell";
import { dayOf, serialOf } from "./day-cell";
import { eachCell } from "./each-cell";
import { say } from "./words";

/**
 * 到期日：自起始日起第若干个工作日，起始日不计，按国务院节假日安排（含调休上班）推算；按日历日计算的节假日不顺延。结果请设为日期格式。
 *
 * @customfunction DUEDATE
 * @param start 起始日，日期或如“2026-03-05”的文本
 * @param days 天数
 * @param [calendarDays] 填TRUE按日历日计算；不填按工作日计算
 * @returns 到期日
 */
export async function dueDateCells(
  start: unknown[][],
  days: unknown[][],
  calendarDays?: boolean,
): Promise<unknown[][]> {
  // The arrangements of holidays over the years are fetched when a cell asks for them.
  const { dueDate } = await import(/* webpackChunkName: "calendar" */ "../finance/calendar/due-date");
  return eachCell([start, days], (startCell, daysCell) => {
    if (isBlank(startCell)) return "";
    const due = dueDate(dayOf(startCell), { days: countOf(daysCell), workingDays: calendarDays !== true });
    if (due === undefined) throw new CellError("notAvailable", say().workingDaysUnknown());
    return serialOf(due);
  });
}
