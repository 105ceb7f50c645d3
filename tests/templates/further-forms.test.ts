import { recognise } from "../../src/templates/recognise";
import { departmentalBudgetForms } from "../../src/templates/departmental-budget/forms";
import { threePublicFact } from "../../src/templates/three-public-fact";
import { bookOf } from "../support/book";
import { furtherForms, furtherSheets } from "../support/further-forms";
import { smallBudget, type BudgetSheets } from "../support/small-budget";

const read = (sheets: BudgetSheets) => recognise(bookOf(sheets), departmentalBudgetForms);

/** The amounts of a form by row and column, blanks left out. */
function amounts(sheets: BudgetSheets, template: string): string[] {
  return read(sheets)
    .tablesOf(template)
    .flatMap(({ facts }) => facts)
    .filter(({ isBlank }) => !isBlank)
    .map(({ row, column, amount }) => `${row.key} ${column.key} ${amount.toFixed()}`);
}

describe("forms that only some sets print", () => {
  test.each([
    ["三公按项", "three-public-expenses-by-item", 7],
    ["项目", "project-expenditure", 4],
    ["采购", "government-procurement", 3],
    ["绩效", "project-performance-targets", 1],
    ["整体绩效", "overall-performance-targets", 1],
    ["分单位", "expenditure-by-unit", 3],
    ["经济", "fiscal-appropriation-by-economic-class", 4],
    ["拨款功能", "fiscal-appropriation-by-function", 4],
    ["拨款基本", "fiscal-appropriation-basic-expenditure", 3],
  ] as const)("%s is the form %s", (name, template, rows) => {
    const [table, ...others] = read(furtherSheets(name)).tables;
    expect(others).toEqual([]);
    expect([table!.template.id, table!.rowsOf().length]).toEqual([template, rows]);
    expect(table!.parts.unreadable).toEqual([]);
    expect(table!.unknownColumns()).toEqual([]);
  });

  it("reads projects by name and by fund", () => {
    expect(amounts(furtherSheets("项目"), "project-expenditure")).toEqual([
      "name:馆藏档案数字化 total 500000",
      "name:馆藏档案数字化 generalPublicBudget 500000",
      "name:库房恒温改造 total 200000",
      "name:库房恒温改造 generalPublicBudget 200000",
      "name:查阅大厅运行 total 100000",
      "name:查阅大厅运行 generalPublicBudget 100000",
      "total total 800000",
      "total generalPublicBudget 800000",
    ]);
  });

  it("reads the fields of performance targets, in 万元, with their project", () => {
    expect(amounts(furtherSheets("绩效"), "project-performance-targets")).toEqual([
      "totalFunds amount 500000",
      "fiscalAppropriation amount 500000",
      "otherFunds amount 0",
    ]);
    expect(read(furtherSheets("绩效")).tables[0]!.rowsOf()[0]!.label).toBe("馆藏档案数字化");
  });

  it("takes the 小计 under 基本支出 for basic expenditure", () => {
    const [table] = read(furtherSheets("分单位")).tables;
    expect(table!.fact("total", "basic")!.amount.toFixed()).toBe("1545678.9");
    expect(table!.fact("total", "total")!.amount.toFixed()).toBe("2345678.9");
  });
});

describe("all expenditure with the kinds under one budget alone", () => {
  it("is read by its total, and that budget's kinds are not all there is of them", () => {
    const [table] = read({
      支出: [
        ["部门支出预算表"],
        ["单位：元"],
        ["科目编码", "科目名称", "合计", "一般公共预算", null, null, "单位资金"],
        [null, null, null, "小计", "基本支出", "项目支出", null],
        ["213", "农林水支出", 130, 100, 60, 40, 30],
        ["21301", "  农业农村", 130, 100, 60, 40, 30],
        ["2130101", "    行政运行", 130, 100, 60, 40, 30],
        ["合计", null, 130, 100, 60, 40, 30],
      ],
    }).tables;
    expect(table!.template.id).toBe("expenditure-summary");
    expect([table!.fact("total", "total")!.amount.toNumber(), table!.fact("total", "project")]).toEqual([
      130,
      undefined,
    ]);
  });
});

describe("three public expenses", () => {
  it("are read under 三公经费预算数, with 共计 and 公务用车费", () => {
    const facts = read({
      三公: [
        ["2025年一般公共预算“三公”经费支出情况表"],
        ["单位：万元"],
        ["项目", "2025年“三公”经费预算数"],
        ["共计", 5.5],
        ["1、因公出国（境）费用", 0],
        ["2、公务接待费", 1.5],
        ["3、公务用车费", 4],
        ["其中：（1）公务用车运行维护费", 4],
        ["（2）公务用车购置", 0],
      ],
    });
    const said = (["total", "officialReceptions", "officialVehicles", "vehicleOperation"] as const).map(
      (item) => threePublicFact(facts, item)?.amount.toNumber(),
    );
    expect(said).toEqual([55_000, 15_000, 40_000, 40_000]);
  });

  it("are read by line, last year's by the year their heading names", () => {
    const facts = read(furtherSheets("三公按项"));
    const said = (["total", "officialReceptions", "vehicleOperation", "meetings"] as const).map((item) => [
      threePublicFact(facts, item)!.amount.toFixed(),
      threePublicFact(facts, item, "previousBudget")!.amount.toFixed(),
    ]);
    expect(said).toEqual([
      ["49500", "52000"],
      ["9500", "12000"],
      ["40000", "40000"],
      ["10000", "10000"],
    ]);
  });

  const items = ["合计", "因公出国（境）费", "公务用车购置及运行费", null, null, "公务接待费"];
  const wide = (first: string, second: string): BudgetSheets => ({
    三公: [
      ["2025年一般公共预算“三公”经费支出预算表"],
      ["单位：万元"],
      [first, null, null, null, null, null, second],
      [...items, ...items],
      [
        null,
        null,
        "小计",
        "公务用车购置费",
        "公务用车运行费",
        null,
        null,
        null,
        "小计",
        "公务用车购置费",
        "公务用车运行费",
      ],
      [6, 0, 5, 0, 5, 1, 4.95, 0, 4, 0, 4, 0.95],
    ],
  });
  test.each([
    ["上年预算数", "本年预算数"],
    ["2024年预算数", "2025年预算数"],
  ])("are read by column, %s beside %s", (first, second) => {
    const facts = read(wide(first, second));
    expect(threePublicFact(facts, "total")!.amount.toFixed()).toBe("49500");
    expect(threePublicFact(facts, "total", "previousBudget")!.amount.toFixed()).toBe("60000");
    expect(threePublicFact(facts, "officialVehicles", "previousBudget")!.amount.toFixed()).toBe("50000");
    expect(threePublicFact(facts, "officialReceptions")!.amount.toFixed()).toBe("9500");
  });

  it("have no last year where the table prints none", () => {
    expect(threePublicFact(read(smallBudget()), "total", "previousBudget")).toBeUndefined();
  });
});

describe("the words of the integrated platform", () => {
  const byClass = (title: string): BudgetSheets => ({
    支出: [
      [title],
      ["单位：元"],
      ["科目编码", "科目名称", "合计", "人员类", "运转类", null, "特定目标类"],
      [null, null, null, null, "公用经费", "其他运转类"],
      ["2012601", "行政运行", 900, 600, 100, 50, 150],
      ["合计", null, 900, 600, 100, 50, 150],
    ],
  });
  it("stand for basic and project expenditure", () => {
    const table = read(byClass("2026年部门支出总表")).table("expenditure-summary")!;
    const said = ["total", "basic", "personnel", "operating", "otherOperating", "specialPurpose"].map(
      (column) => table.fact("total", column)?.amount.toFixed(),
    );
    expect(said).toEqual(["900", undefined, "600", "100", "50", "150"]);
  });
});

it("no form is found twice over under the sheets of the others", () => {
  const facts = read({ ...smallBudget(), ...furtherSheets(...(Object.keys(furtherForms) as [])) });
  const ids = facts.tables.map(({ template }) => template.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(9 + Object.keys(furtherForms).length);
});
