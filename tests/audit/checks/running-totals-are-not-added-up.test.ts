import { runningTotalsAreNotAddedUp } from "../../../src/audit/checks/running-totals-are-not-added-up";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import type { SheetRows } from "../../support/book";

const head: SheetRows = [["2026年预算执行进度表"], [null, null, null, "单位：万元"]];
const found = (rows: SheetRows) => {
  const result = auditSheets({ 执行: [...head, ...rows] }, [runningTotalsAreNotAddedUp], { ties: [] });
  return [...linesOf(result), ...result.notApplicable.map(({ reason }) => reason)];
};

describe(runningTotalsAreNotAddedUp.id, () => {
  test.each<{ name: string; rows: SheetRows; lines: string[] }>([
    {
      name: "quarters counted from January, added",
      rows: [
        ["项目", "1-3月", "1-6月", "1-9月", "合计"],
        ["差旅费", 1, 2, 3, 6],
        ["办公费", 2, 2, null, 4],
      ],
      lines: ["error added 执行!E4 执行!E5 执行!B4 执行!C4 执行!D4"],
    },
    {
      name: "the last of them taken",
      rows: [
        ["项目", "1-3月", "1-6月", "1-9月", "合计"],
        ["差旅费", 1, 2, 3, 3],
      ],
      lines: [],
    },
    {
      name: "one period alone",
      rows: [
        ["项目", "1-3月", "1-6月", "合计"],
        ["差旅费", 1, null, 1],
      ],
      lines: [],
    },
    {
      name: "single months added",
      rows: [
        ["项目", "1月", "2月", "合计"],
        ["差旅费", 1, 2, 3],
      ],
      lines: [],
    },
    {
      name: "a column 累计 added down the months",
      rows: [
        ["月份", "本月支出", "累计支出"],
        ["1月", 1, 1],
        ["2月", 2, 3],
        ["合计", 3, 4],
      ],
      lines: ["error added 执行!C6 执行!C4 执行!C5"],
    },
    {
      name: "its last repeated",
      rows: [
        ["月份", "本月支出", "累计支出"],
        ["1月", 1, 1],
        ["2月", 2, 3],
        ["合计", 3, 3],
      ],
      lines: [],
    },
    {
      name: "items down, whose running totals do add up",
      rows: [
        ["项目", "本月支出", "累计支出"],
        ["差旅费", 1, 5],
        ["办公费", 2, 6],
        ["合计", 3, 11],
      ],
      lines: [],
    },
    {
      name: "no months",
      rows: [
        ["项目", "预算数"],
        ["差旅费", 1],
      ],
      lines: ["noRunningTotals"],
    },
  ])("$name", ({ rows, lines }) => {
    expect(found(rows)).toEqual(lines);
  });
});
