import fc from "fast-check";
import { addDays, daysBetween, InvalidDayError, isDay, weekdayOf } from "../../../src/finance/calendar/day";
import { dueDate } from "../../../src/finance/calendar/due-date";
import {
  addWorkingDays,
  isWorkingDay,
  workingDayCoverage,
  workingDaysBetween,
} from "../../../src/finance/calendar/working-days";

describe("days", () => {
  test.each([
    { day: "2024-02-29", is: true },
    { day: "2025-02-29", is: false },
    { day: "2025-13-01", is: false },
    { day: "2025-1-1", is: false },
    { day: "tomorrow", is: false },
  ])("$day is a day: $is", ({ day, is }) => {
    expect(isDay(day)).toBe(is);
    if (!is) expect(() => addDays(day, 1)).toThrow(InvalidDayError);
  });

  test("counting days and weekdays", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2026-03-01", "2026-02-01")).toBe(-28);
    expect(weekdayOf("1970-01-01")).toBe(4);
    expect(weekdayOf("1969-12-28")).toBe(0);
    expect(weekdayOf("2026-11-21")).toBe(6);
  });
});

describe("working days", () => {
  test("the years covered", () => {
    expect(workingDayCoverage).toEqual({ from: "2004-01-01", to: "2026-12-28" });
  });

  test.each([
    { day: "2026-10-01", name: "National Day", worked: false },
    { day: "2026-10-08", name: "the day after the holidays", worked: true },
    { day: "2026-10-10", name: "a Saturday worked in exchange", worked: true },
    { day: "2026-10-11", name: "the Sunday after it", worked: false },
    { day: "2025-01-26", name: "a Sunday before the Spring Festival", worked: true },
    { day: "2025-10-06", name: "Mid-Autumn within the National Day week", worked: false },
    { day: "2022-12-31", name: "a day off by the next year's arrangement", worked: false },
    { day: "2003-12-31", name: "before the first year", worked: undefined },
    { day: "2026-12-28", name: "the last day known", worked: true },
    { day: "2026-12-29", name: "a day the next notice may change", worked: undefined },
  ])("$day, $name: $worked", ({ day, worked }) => {
    expect(isWorkingDay(day)).toBe(worked);
  });

  test.each([
    { from: "2026-09-30", count: 1, to: "2026-10-08" },
    { from: "2026-09-30", count: 3, to: "2026-10-10" },
    { from: "2026-10-08", count: -1, to: "2026-09-30" },
    { from: "2026-11-20", count: 7, to: "2026-12-01" },
    { from: "2026-10-03", count: 0, to: "2026-10-03" },
    { from: "2026-12-28", count: 1, to: undefined },
    { from: "2026-12-20", count: 20, to: undefined },
  ])("$count working days from $from: $to", ({ from, count, to }) => {
    expect(addWorkingDays(from, count)).toBe(to);
    if (to) expect(workingDaysBetween(from, to)).toBe(count === 0 ? 0 : count);
  });

  test("days beyond the coverage are not counted", () => {
    expect(workingDaysBetween("2026-12-20", "2027-01-10")).toBeUndefined();
    expect(workingDaysBetween("2026-12-25", "2026-12-28")).toBe(1);
  });

  test("adding and counting agree", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = addDays("2004-03-01", offset);
        const to = addWorkingDays(from, count);
        expect(to === undefined ? count : workingDaysBetween(from, to)).toBe(count);
      }),
    );
  });
});

describe("dueDate", () => {
  test.each([
    { start: "2026-02-10", limit: { days: 20, workingDays: false }, due: "2026-03-02" },
    { start: "2014-02-10", limit: { days: 20, workingDays: true }, due: "2014-03-10" },
    { start: "2026-12-20", limit: { days: 20, workingDays: false }, due: "2027-01-09" },
    { start: "2026-12-20", limit: { days: 20, workingDays: true }, due: undefined },
  ])("$limit.days days from $start: $due", ({ start, limit, due }) => {
    expect(dueDate(start, limit)).toBe(due);
  });
});
