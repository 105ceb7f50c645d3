import { parseDay } from "../../../src/finance/calendar/parse-day";

test.each([
  { text: "2027-08-15", day: "2027-08-15" },
  { text: "2027/8/5", day: "2027-08-05" },
  { text: "2027年8月15日", day: "2027-08-15" },
  { text: "２０２７．８．５", day: "2027-08-05" },
  { text: " 20270815 ", day: "2027-08-15" },
  { text: "2027-02-29", day: undefined },
  { text: "2028-02-29", day: "2028-02-29" },
  { text: "2027年8月", day: undefined },
  { text: "待定", day: undefined },
])("$text → $day", ({ text, day }) => expect(parseDay(text)).toBe(day));
