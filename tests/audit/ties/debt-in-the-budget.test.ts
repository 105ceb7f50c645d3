import { publishedDebtTies } from "../../../src/audit/ties/published-debt";
import { linesOf } from "../../support/audit-sheets";
import { auditDebt } from "../../support/audit-debt";
import { snapshotOf, type SheetRows } from "../../support/book";
import { budgetsOfDebt, debtBook, withCell } from "../../support/debt-forms";

const { 一般: general, 基金: funds } = budgetsOfDebt as { 一般: SheetRows; 基金: SheetRows };
const id = "debt-service-agrees-with-the-budget";

const resultOf = (budgets: Readonly<Record<string, SheetRows>>) =>
  auditDebt(snapshotOf({ "表1-4": debtBook["表1-4"]!, ...budgets }));

test("the tie is among those of published debt", () => {
  expect(publishedDebtTies.map((tie) => tie.id)).toContain(id);
});

test("budgets that set aside what the debt form says: nothing is found", () => {
  const result = resultOf(budgetsOfDebt);
  expect(linesOf(result)).toEqual([]);
  expect([...result.notChecked, ...result.notApplicable].map(({ rule }) => rule)).not.toContain(id);
});

describe("one amount of the budget that is not the debt form's", () => {
  test.each([
    ["interest on general bonds", "一般", 9, 3, 5_221],
    ["interest on general bonds last year", "一般", 9, 2, 5_061],
    ["principal of general bonds", "一般", 6, 3, 2_110],
    ["interest on special bonds, by class", "基金", 4, 2, 3_332],
    ["principal of special bonds last year, below the year's total", "基金", 6, 1, 9_020],
  ])("%s: %s row %i column %i = %d is to be explained", (_name, sheet, row, column, value) => {
    const result = resultOf({
      ...budgetsOfDebt,
      [sheet]: withCell(budgetsOfDebt[sheet]!, row, column, value),
    });
    expect(result.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([`warning ${id}`]);
  });
});

describe("silence where nothing is certain", () => {
  const asClasses = general.filter((_row, at) => ![5, 6, 8, 9, 10].includes(at));
  test.each<[name: string, budgets: Record<string, SheetRows>]>([
    ["the whole principal in place of what the budget pays", { 一般: withWholePrincipal(general) }],
    ["a class that holds interest on foreign loans", { 一般: asClasses }],
    ["a budget of another year", { 一般: withCell(general, 0, 0, "2024年云岭县本级一般公共预算支出预算表") }],
    ["a line without an amount", { 基金: funds.map((row, at) => (at === 4 ? ["二、债务付息支出"] : row)) }],
  ])("%s", (_name, budgets) => {
    expect(linesOf(resultOf(budgets))).toEqual([]);
  });

  test("interest on bonds beyond what the class holds in all is to be explained", () => {
    const less = asClasses.map((row) => (row[0] === "232" ? ["232", "债务付息支出", 5_100, 5_200] : row));
    expect(linesOf(resultOf({ 一般: less }))).toEqual(["warning exceedsWhole 一般!D6"]);
  });

  test("a title that names no level is compared only where the area has no other", () => {
    const form = withCell(debtBook["表1-4"]!, 23, 2, 0.6211);
    const result = auditDebt(
      snapshotOf({ "表1-4": form, 一般: withCell(general, 0, 0, "2026年云岭县一般公共预算支出预算表") }),
    );
    expect(result.findings.map(({ rule }) => rule)).not.toContain(id);
  });
});

function withWholePrincipal(rows: SheetRows): SheetRows {
  return [4, 5, 6].reduce((changed, row) => withCell(changed, row, 3, 13_111), rows);
}
