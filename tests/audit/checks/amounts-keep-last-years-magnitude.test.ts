import { amountsKeepLastYearsMagnitude } from "../../../src/audit/checks/amounts-keep-last-years-magnitude";
import { render } from "../../../src/audit/words/render";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";

const lastYear = (change: (sheets: BudgetSheets) => void): BudgetSheets => {
  const sheets = JSON.parse(JSON.stringify(smallBudget()).replaceAll("2025", "2024")) as BudgetSheets;
  change(sheets);
  return sheets;
};

const compare = (change: (sheets: BudgetSheets) => void) =>
  auditSheets(smallBudget(), [amountsKeepLastYearsMagnitude], { previous: lastYear(change), ties: [] });

/** 2012601 行政运行, 基本支出, is 1,045,678.90; 2012604 档案馆, 项目支出, is 800,000; the total 2,345,678.90. */
test.each<{ name: string; row: number; column: number; last: number; lines: string[] }>([
  {
    name: "the same digits ten times",
    row: 10,
    column: 5,
    last: 104_567.89,
    lines: ["warning larger 支出!F11"],
  },
  { name: "a tenth of them", row: 10, column: 5, last: 10_456_789, lines: ["warning smaller 支出!F11"] },
  { name: "a hundred times", row: 10, column: 5, last: 104_567_890, lines: ["warning smaller 支出!F11"] },
  {
    name: "ten thousand times",
    row: 10,
    column: 5,
    last: 10_456_789_000,
    lines: ["warning smaller 支出!F11"],
  },
  { name: "a thousand times is no slip of the hand", row: 10, column: 5, last: 1_045_678_900, lines: [] },
  { name: "ten times and a fen", row: 10, column: 5, last: 104_567.9, lines: [] },
  { name: "one digit that tells nothing", row: 11, column: 6, last: 80_000, lines: [] },
  {
    name: "a total about ten times as large",
    row: 18,
    column: 4,
    last: 220_000,
    lines: ["warning larger 支出!E19"],
  },
  { name: "a total eleven and a bit times as large", row: 18, column: 4, last: 210_000, lines: [] },
  { name: "an ordinary change", row: 10, column: 5, last: 900_000, lines: [] },
  { name: "from nothing", row: 10, column: 5, last: 0, lines: [] },
])("$name", ({ row, column, last, lines }) => {
  const result = compare((sheets) => void (sheets["支出"]![row]![column] = last));
  expect(linesOf(result)).toEqual(lines);
});

test("says how it differs", () => {
  const { findings } = compare((sheets) => void (sheets["支出"]![10]![5] = 104_567.89));
  expect(render(findings[0]!, "zh")).toBe(
    "《支出预算总表》2012601 行政运行行“基本支出”栏（F11）为1,045,678.90元，2024年为104,567.89元，约为上年的10倍。" +
      "请核对小数点和计量单位；确有变动的，请说明原因。",
  );
});

test("a slip that all forms carry is one finding", () => {
  const { findings } = compare((sheets) => {
    for (const name of ["支出", "一般公共预算"])
      for (const column of [4, 5]) sheets[name]![10]![column] = 104_567.89;
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.cells).toHaveLength(4);
});

test("a whole form in another unit is one finding, led by its total", () => {
  const { findings } = compare((sheets) => {
    for (const row of sheets["支出"]!.slice(8))
      row.forEach((cell, i) => typeof cell === "number" && (row[i] = Math.round(cell * 100) / 1_000_000));
  });
  expect(linesOf({ findings } as ReturnType<typeof compare>)).toEqual([
    expect.stringMatching(/^warning larger 支出!E19 支出!E9 /),
  ]);
});

test("without last year it does not apply", () => {
  const result = auditSheets(smallBudget(), [amountsKeepLastYearsMagnitude], { ties: [] });
  expect(result.notApplicable).toMatchObject([{ reason: "noLastYearsBook" }]);
});
