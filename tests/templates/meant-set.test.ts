import { departmentalBudgetForms } from "../../src/templates/departmental-budget/forms";
import { meantSet } from "../../src/templates/meant-set";
import { nationalMinimum } from "../../src/templates/published-sets/national-minimum";
import { recognise } from "../../src/templates/recognise";
import { templateSets } from "../../src/templates/sets";
import { bookOf } from "../support/book";
import { furtherSheets } from "../support/further-forms";
import { smallBudget, type BudgetSheets } from "../support/small-budget";

const setOf = (sheets: BudgetSheets) =>
  meantSet(recognise(bookOf(sheets), departmentalBudgetForms), templateSets, nationalMinimum)?.id;

/** The small budget under other titles and in another year; sheets that are not named are left out. */
function titled(titles: Readonly<Record<string, string>>, year = 2025): BudgetSheets {
  const sheets = smallBudget();
  return Object.fromEntries(
    Object.entries(titles).map(([sheet, title]) => {
      const rows = sheets[sheet]!;
      rows[rows.findIndex((row) => /表$/.test(String(row[0])))] = [`${year}年${title}`];
      return [sheet, rows];
    }),
  );
}

const national = {
  收支: "部门收支总体情况表",
  收入: "部门收入总体情况表",
  支出: "部门支出总体情况表",
  拨款: "财政拨款收支总体情况表",
  一般公共预算: "一般公共预算支出情况表",
  基本支出: "一般公共预算基本支出情况表",
  三公: "一般公共预算“三公”经费支出情况表",
  基金: "政府性基金预算支出情况表",
};
const of2017 = {
  收支: "部门收支预算总表",
  收入: "部门收入预算总表",
  支出: "部门支出预算总表",
  基本支出: "部门一般公共预算基本支出明细表（分经济科目分类）",
  拨款: "部门财政拨款收支总表",
  一般公共预算: "部门一般公共预算支出表",
  基金: "部门政府性基金支出预算表",
  三公: "部门“三公”经费支出预算表",
};

describe("the set a book is meant to be", () => {
  it("is the one whose titles it prints", () => {
    expect(setOf(smallBudget())).toBe("district-budget");
    expect(setOf(titled(national))).toBe("national-minimum");
    expect(setOf({ ...titled(of2017, 2017), ...furtherSheets("经济") })).toBe("nine-tables-2017");
  });

  it("stays the same when a form is missing", () => {
    const { 国资: _, ...district } = smallBudget();
    expect(setOf(district)).toBe("district-budget");
    const { 基金: __, ...others } = national;
    expect(setOf(titled(others))).toBe("national-minimum");
  });

  it("is none that was not in use in the book's year", () => {
    expect(setOf(titled(of2017, 2019))).not.toBe("nine-tables-2017");
  });

  it("is the national minimum where a book has half of it, and none where it has less", () => {
    const { 收支, 收入, 支出, 拨款, 基金 } = national;
    expect(setOf(titled({ 收支, 收入, 支出, 基金 }))).toBe("national-minimum");
    expect(setOf(titled({ 收支, 收入, 拨款 }))).toBeUndefined();
  });

  it("takes the three public expenses in either layout", () => {
    const { 三公: _, ...others } = national;
    const book = recognise(
      bookOf({ ...titled(others), ...furtherSheets("三公按项") }),
      departmentalBudgetForms,
    );
    const set = meantSet(book, templateSets, nationalMinimum)!;
    expect(set.id).toBe("national-minimum");
    expect(set.forms.every(({ templates }) => templates.some(({ id }) => book.table(id)))).toBe(true);
  });
});
