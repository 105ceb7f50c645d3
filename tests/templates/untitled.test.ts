import { departmentalBudgetForms } from "../../src/templates/departmental-budget/forms";
import { noForm } from "../../src/templates/corrections";
import { recognise, type RecognitionOptions } from "../../src/templates/recognise";
import { bookOf } from "../support/book";
import { smallBudget, type BudgetSheets } from "../support/small-budget";

/** One sheet of the small budget, its title gone. */
function untitled(sheet: string): BudgetSheets {
  const rows = smallBudget()[sheet]!;
  const title = rows.findIndex((row) => /表$/.test(String(row[0])));
  rows[title] = [];
  return { [sheet]: rows };
}

const idsIn = (sheets: BudgetSheets, options?: RecognitionOptions) =>
  recognise(bookOf(sheets), departmentalBudgetForms, options).tables.map(({ template }) => template.id);

describe("a table without a title", () => {
  test.each([
    ["一般公共预算", "general-public-budget-expenditure"],
    ["基本支出", "basic-expenditure-by-economic-class"],
    ["三公", "three-public-expenses"],
  ])("%s is known by its telling heading", (sheet, id) => {
    const [table, ...others] = recognise(bookOf(untitled(sheet)), departmentalBudgetForms).tables;
    expect([table?.template.id, others]).toEqual([id, []]);
    expect(table!.parts.title).toBeUndefined();
    expect(table!.parts.evidence[0]!.kind).toBe("heading");
  });

  test.each([
    ["支出", "its heading is no form's own"],
    ["收支", "its headings stand in several forms"],
    ["基金", "it has no codes to bear it out"],
  ])("%s is not guessed: %s", (sheet) => {
    expect(idsIn(untitled(sheet))).toEqual([]);
  });

  it("is not guessed where a column is missing", () => {
    const sheets = untitled("一般公共预算");
    for (const row of sheets["一般公共预算"]!) row.splice(6, 1);
    expect(idsIn(sheets)).toEqual([]);
  });

  it("is not guessed where the codes are of another kind", () => {
    const sheets = untitled("一般公共预算");
    for (const row of sheets["一般公共预算"]!)
      if (/^2\d\d$/.test(String(row[0]))) row[0] = `3${String(row[0]).slice(1)}`;
    expect(idsIn(sheets)).toEqual([]);
  });

  it("is left alone where a person said that the sheet holds no form", () => {
    const corrections = [{ sheet: "一般公共预算", title: "一般公共预算支出", template: noForm }];
    expect(idsIn(untitled("一般公共预算"), { corrections })).toEqual([]);
  });
});
