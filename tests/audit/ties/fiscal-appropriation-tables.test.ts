import { auditSheets, linesOf } from "../../support/audit-sheets";
import { furtherSheets } from "../../support/further-forms";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";

const book = (): BudgetSheets => ({ ...smallBudget(), ...furtherSheets("拨款功能", "拨款基本") });

/** The book with 7 yuan more in one cell of a sheet. */
function withMore(sheet: "拨款功能" | "拨款基本", row: number, column: number): BudgetSheets {
  const sheets = book();
  const cells = [...sheets[sheet]![row]!];
  cells[column] = Number(cells[column]) + 7;
  sheets[sheet] = sheets[sheet]!.map((each, at) => (at === row ? cells : each));
  return sheets;
}

describe("fiscal appropriations by function and their basic part by economic class", () => {
  test("agree with each other and with the summary", () => {
    const result = auditSheets(book());
    expect(linesOf(result)).toEqual([]);
    expect(result.notChecked.filter(({ rule }) => rule === "fiscal-appropriation-tables-agree")).toEqual([]);
  });

  test.each([
    ["a class", "拨款功能", 4, 2, "C5"],
    ["the total", "拨款功能", 3, 2, "C4"],
    ["basic expenditure", "拨款功能", 3, 3, "D4"],
    ["personnel expenditure of a class", "拨款功能", 5, 4, "E6"],
    ["the total by economic class", "拨款基本", 3, 2, "C4"],
    ["an economic class", "拨款基本", 4, 2, "C5"],
    ["operating expenditure", "拨款基本", 3, 4, "E4"],
  ] as const)("a wrong amount is told once, at its cell: %s", (_name, sheet, row, column, address) => {
    const lines = linesOf(auditSheets(withMore(sheet, row, column)));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(` ${sheet}!${address}`);
  });

  test("a book without them is not asked", () => {
    const { notApplicable } = auditSheets(smallBudget());
    expect(notApplicable.map(({ rule }) => rule)).toContain("fiscal-appropriation-tables-agree");
  });
});
