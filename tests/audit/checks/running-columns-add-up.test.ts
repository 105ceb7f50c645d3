import { runningColumnsAddUp } from "../../../src/audit/checks/running-columns-add-up";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import type { SheetRows } from "../../support/book";

type Row = readonly (string | number | null)[];

const found = (rows: SheetRows) => {
  const result = auditSheets({ 拨款: [["资金拨付情况表"], ...rows] }, [runningColumnsAddUp], { ties: [] });
  return [...linesOf(result), ...result.notApplicable.map(({ reason }) => reason)];
};

/** Six projects under headings, and some rows in place of the first of them. */
function table(headings: Row, amounts: (at: number) => Row, ...changed: readonly Row[]): SheetRows {
  const rows = [1, 2, 3, 4, 5, 6].map((at) => amounts(at));
  return [
    ["项目", ...headings],
    ...[...changed, ...rows.slice(changed.length)].map((row, at) => [`项目${at + 1}`, ...row]),
  ];
}

const all = ["上年结转", "本月", "累计", "合计"];
const sound = (at: number) => [at, 10, 10 * at + 0.5, 11 * at + 0.5];

describe(runningColumnsAddUp.id, () => {
  test.each<readonly [string, SheetRows, readonly string[]]>([
    ["all rows add up", table(all, sound), []],
    ["one of six does not", table(all, sound, [1, 10, 10.5, 21.5]), ["info differs 拨款!E3 拨款!B3 拨款!D3"]],
    [
      "two of seven do not",
      [...table(all, sound, [1, 10, 10.5, 21.5]), ["项目7", 7, 10, 70, 80]],
      ["info differs 拨款!E3 拨款!B3 拨款!D3", "info differs 拨款!E9 拨款!B9 拨款!D9"],
    ],
    ["two of six do not, and four are too few", table(all, sound, [1, 1, 2, 9], [2, 1, 2, 9]), []],
    [
      "three of eight do not",
      [...table(all, sound, [1, 1, 2, 9]), ["七", 7, 1, 2, 90], ["八", 8, 1, 2, 90]],
      [],
    ],
    [
      "the rows that hold have one part alone",
      table(all, (at) => [null, 10, 10 * at, 10 * at], [1, 10, 10, 12]),
      [],
    ],
    [
      "上月累计 and 本月 make 累计",
      table(["上月累计", "本月支出", "累计支出"], (at) => [at, 10, 10 + at], [1, 10, 21]),
      ["info differs 拨款!D3 拨款!B3 拨款!C3"],
    ],
    [
      "累计 is that of the months before",
      table(["本月", "累计", "合计"], (at) => [10, at, 10 + at], [10, 1, 21]),
      ["info differs 拨款!D3 拨款!B3 拨款!C3"],
    ],
    [
      "累计 holds the month and 合计 says it again",
      table(["本月", "累计", "合计"], (at) => [10, 10 + at, 10 + at], [10, 11, 12]),
      [],
    ],
    ["a total not yet filled in", table(all, sound, [1, 10, 10, null]), []],
    [
      "whole amounts one apart, as rounding makes them",
      table(["上月累计", "本月支出", "累计支出"], (at) => [at, 10, 10 + at], [1, 10, 12]),
      [],
    ],
    ["a difference within the last digit", table(all, sound, [0.004, 10, 10.5, 10.51]), []],
    [
      "two blocks side by side",
      table([...all, ...all], (at) => [...sound(at), ...sound(at)], [1, 1, 2, 9, 1, 1, 2, 9]),
      ["noRunningTotals"],
    ],
    ["other columns", table(["年初数", "年末数", "合计"], sound, [1, 1, 9]), ["noRunningTotals"]],
  ])("%s", (_name, rows, lines) => {
    expect(found(rows)).toEqual(lines);
  });
});
