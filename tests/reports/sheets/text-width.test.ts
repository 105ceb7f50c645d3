import { lineCount, textWidth } from "../../../src/reports/sheets/text-width";

test.each([
  ["abc", 3],
  ["合计", 4],
  ["“三公”经费", 12],
  ["一\nabc", 3],
  ["", 0],
])("%j is %d wide", (text, width) => expect(textWidth(text)).toBe(width));

test.each([
  ["", 10, 1],
  ["合计合计合", 10, 1],
  ["合计合计合计", 10, 2],
  ["一\n二", 10, 2],
])("%j wrapped to %d takes %d lines", (text, width, lines) => expect(lineCount(text, width)).toBe(lines));
