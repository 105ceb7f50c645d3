import { noForm } from "../../src/templates/corrections";
import { departmentalBudgetForms } from "../../src/templates/departmental-budget/forms";
import { recognise } from "../../src/templates/recognise";
import { variantsFrom, withVariants } from "../../src/templates/variants";
import { bookOf } from "../support/book";
import { smallBudget, type BudgetSheets } from "../support/small-budget";

const oddTitle = "2025年度各项用款汇总";

/** The small budget with a title of its own over the expenditure table. */
function oddlyTitled(): BudgetSheets {
  const sheets = smallBudget();
  sheets["支出"]![1]![0] = oddTitle;
  sheets["支出"]![5]![4] = "用款";
  return sheets;
}

const correction = { sheet: "支出", title: oddTitle, template: "expenditure-summary" };

describe("a correction of recognition", () => {
  it("names the form of a title that nobody knows", () => {
    const book = bookOf(oddlyTitled());
    expect(recognise(book, departmentalBudgetForms).table("expenditure-summary")).toBeUndefined();
    const table = recognise(book, departmentalBudgetForms, { corrections: [correction] }).table(
      "expenditure-summary",
    )!;
    expect(table.fact("total", "project")!.amount.toFixed()).toBe("800000");
    expect(table.parts.evidence[0]).toEqual({
      kind: "correction",
      text: oddTitle,
      cell: { sheet: "支出", row: 1, column: 0 },
    });
  });

  it("finds its title after rows were inserted, and on no other sheet", () => {
    const sheets = oddlyTitled();
    sheets["支出"]!.unshift([], []);
    const facts = (sheet: string) =>
      recognise(bookOf(sheets), departmentalBudgetForms, { corrections: [{ ...correction, sheet }] });
    expect(facts("支出").table("expenditure-summary")?.parts.title?.cell.row).toBe(3);
    expect(facts("收入").table("expenditure-summary")).toBeUndefined();
  });

  it("denies a form", () => {
    const denied = { sheet: "支出", title: "2025年部门支出预算总表", template: noForm };
    const facts = recognise(bookOf(smallBudget()), departmentalBudgetForms, { corrections: [denied] });
    expect(facts.table("expenditure-summary")).toBeUndefined();
    expect(facts.tables).toHaveLength(8);
  });

  it("counts for the last word on a title", () => {
    const corrections = [correction, { ...correction, template: noForm }];
    expect(
      recognise(bookOf(oddlyTitled()), departmentalBudgetForms, { corrections }).table("expenditure-summary"),
    ).toBeUndefined();
  });

  it("goes to other workbooks as a variant", () => {
    const templates = withVariants(departmentalBudgetForms, variantsFrom([correction], "云溪县财政局"));
    expect(recognise(bookOf(oddlyTitled()), templates).table("expenditure-summary")).toBeDefined();
    expect(variantsFrom([{ ...correction, template: noForm }], "云溪县财政局")).toEqual([]);
  });
});
