import { departmentalBudgetForms } from "../../src/templates/departmental-budget/forms";
import { templateSets } from "../../src/templates/sets";
import { templatesTitled } from "../../src/templates/titles";

const forms = templateSets
  .filter((set) => set.forms.every(({ templates: [first] }) => departmentalBudgetForms.includes(first)))
  .flatMap(({ id, forms: ofSet }) =>
    ofSet.map(({ printedTitle, templates }) => ({ set: id, printedTitle, templates })),
  );

/** Both layouts of the three public expenses go by one title. */
const sameTitle = (id: string) => id.replace(/-by-item$/, "");

describe("titles of the published sets", () => {
  test.each(forms)("$set: $printedTitle", ({ printedTitle, templates }) => {
    const expected = [...new Set(templates.map(({ id }) => sameTitle(id)))];
    for (const title of [printedTitle, `云溪县档案馆2026年${printedTitle}`, `2026年${printedTitle}`]) {
      const found = templatesTitled(title, departmentalBudgetForms).map(({ id }) => sameTitle(id));
      expect({ title, found: [...new Set(found)] }).toEqual({ title, found: expected });
    }
  });

  test.each([
    ["2.17单位支出总表（含转移支付）", "expenditure-summary-with-transfers"],
    ["2.27单位一般公共预算拨款表（含转移支付）", "general-public-budget-expenditure-with-transfers"],
    [
      "2026年一般公共预算支出功能分类预算表(含对下转移支付)",
      "general-public-budget-expenditure-with-transfers",
    ],
    ["3.29部门政府性基金拨款表（含转移支付）", "government-funds-expenditure-with-transfers"],
  ])("%s is that form and not the one without transfers", (title, form) => {
    expect(templatesTitled(title, departmentalBudgetForms).map(({ id }) => id)).toEqual([form]);
  });

  test.each([
    ["2026年一般公共预算收入预算表", "a government's own budget"],
    ["2024年度收入支出决算总表", "final accounts"],
    ["2024年度收入决算表", "final accounts"],
    ["一般公共预算财政拨款“三公”经费支出决算表", "final accounts"],
    ["国有资本经营预算“三公”经费支出预算表", "the state capital budget's three public expenses"],
    ["2025年部门整体支出绩效自评表", "what came of the targets"],
    ["部门整体支出绩效目标完成情况表", "the same"],
    ["地方政府债务限额及余额预算情况表", "debt"],
    ["项目支出情况说明", "text"],
    ["2.26其他说明", "the platform's text"],
  ])("%s is none of them (%s)", (title) => {
    expect(templatesTitled(title, departmentalBudgetForms).map(({ id }) => id)).toEqual([]);
  });
});
