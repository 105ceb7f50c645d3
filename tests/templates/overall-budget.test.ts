import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { budgetLevelOf } from "../../src/templates/overall-budget/budget-level";
import { templatesTitled } from "../../src/templates/titles";
import { overallBudget } from "../../src/templates/overall-budget/set";
import { isGovernmentsBook } from "../../src/templates/overall-budget/governments-book";
import { overallBudgetForms } from "../../src/templates/overall-budget/forms";
import { bookOf, type SheetRows } from "../support/book";
import { overallAccounts } from "../support/overall-budget";

const formOn = (rows: SheetRows) => recognise(bookOf({ 表: rows }), allTemplates).tables[0]?.template.id;

test("each table of a county's final accounts is recognised, with the columns it prints", () => {
  const { tables } = recognise(bookOf(overallAccounts()), allTemplates);
  expect(tables.map(({ sheet, template, parts: { unit } }) => [sheet, template.id, unit])).toEqual([
    ["总表", "overall-balance", "tenThousandYuan"],
    ["收入", "overall-revenue", "tenThousandYuan"],
    ["支出", "overall-expenditure", "tenThousandYuan"],
    ["本级", "own-level-expenditure", "tenThousandYuan"],
    ["经济", "expenditure-by-government-economic-class", "tenThousandYuan"],
    ["转移支付", "transfers-to-lower-levels", "tenThousandYuan"],
    ["基金", "overall-funds-balance", "tenThousandYuan"],
    ["国资", "overall-state-capital-balance", "tenThousandYuan"],
    ["社保", "social-insurance-revenue", "tenThousandYuan"],
  ]);
  const balance = tables[0]!;
  expect(balance.fact("taxRevenue", "account", "income")?.amount.toString()).toBe("615000000");
  expect(balance.fact("205", "adjustedBudget", "expenditure")?.amount.toString()).toBe("930000000");
  expect(balance.fact("closing", "budget", "expenditure")?.amount.toString()).toBe("40000000");
  expect(tables.flatMap(({ parts }) => parts.unreadable)).toEqual([]);
});

describe("columns of years", () => {
  const rows = (title: string, ...columns: string[]): SheetRows => [
    [title],
    ["项目", ...columns],
    ["税收收入", 1, 2],
  ];
  test.each([
    ["2025年一般公共预算收入预算表", ["2024年执行数", "2025年预算数"], ["previousExecuted", "budget"]],
    ["2024年一般公共预算收入决算表", ["年初预算数", "决算数"], ["budget", "account"]],
    ["2024年一般公共预算收入决算表", ["变动预算数", "2024年决算数"], ["adjustedBudget", "account"]],
    ["2024年一般公共预算收入执行情况表", ["预算数", "预计执行数"], ["budget", "executed"]],
    ["2025年一般公共预算收入表", ["预算数", "预算数为上年执行数的%"], ["budget"]],
  ])("%s %j", (title, columns, expected) => {
    const [table] = recognise(bookOf({ 表: rows(title, ...columns) }), allTemplates).tables;
    const found = table!.template.sections[0]!.columns.map(({ key }) => key).filter((key) =>
      table!.hasColumn(key),
    );
    expect(found).toEqual(expected);
  });
});

describe("titles and headings as places print them", () => {
  test.each<[title: string, form: string]>([
    ["2024年全市一般公共预算收入执行情况与2025年预算草案表", "overall-revenue"],
    ["2025年云岭县一般公共预算收入预算调整方案表", "overall-revenue"],
    ["2024年云岭县一般公共预算收支决算平衡表", "overall-balance"],
    ["2024年市对下一般公共预算转移支付分地区决算表", "transfers-to-lower-levels"],
    ["2024年市对下政府性基金转移支付分项目决算表", "funds-transfers-to-lower-levels"],
    ["2023年度云岭县一般公共预算支出决算功能分类录入表", "own-level-expenditure"],
    ["2023年度云岭县一般公共预算（基本）支出决算经济分类录入表", "expenditure-by-government-economic-class"],
    [
      "2025年云岭县一般公共预算支出预算表（按政府预算支出经济分类）",
      "expenditure-by-government-economic-class",
    ],
    ["2024年政府一般债务限额和余额情况表", "general-debt-movement"],
    ["2024年政府专项债务限额及余额决算表", "special-debt-movement"],
  ])("%s", (title, form) => {
    expect(templatesTitled(title, allTemplates).map(({ id }) => id)).toContain(form);
  });

  test.each(["预算科目", "收入科目", "科目", "收入项目"])("%s over the lines", (heading) => {
    expect(formOn([["2024年云岭县一般公共预算收入决算表"], [heading, "决算数"], ["税收收入", 1]])).toBe(
      "overall-revenue",
    );
  });

  test("收入 and 支出 alone stand over the lines of a balance", () => {
    const [table] = recognise(
      bookOf({
        表: [
          ["2023年度云岭县一般公共预算收支决算总表"],
          ["收    入", "决算数", "支    出", "决算数"],
          ["一、税收收入", 5, "一、教育支出", 4],
          ["收 入 总 计", 5, "支 出 总 计", 5],
        ],
      }),
      allTemplates,
    ).tables;
    expect(table!.template.id).toBe("overall-balance");
    expect(["income", "expenditure"].map((key) => table!.rowsOf(key).map((row) => row.key))).toEqual([
      ["taxRevenue", "total"],
      ["205", "total"],
    ]);
  });

  test("last year's execution and this year's budget in one table are this year's", () => {
    const [table] = recognise(
      bookOf({
        表: [
          ["2024年江滨区一般公共预算收入执行情况和2025年预算（草案）表"],
          ["项目", "2024年", null, null, "2025年"],
          [null, "调整预算数", "执行数", "完成预算%", "预算数"],
          ["税收收入", 100, 98, 98, 101],
        ],
      }),
      allTemplates,
    ).tables;
    expect(table!.parts.year).toBe(2025);
    expect([...table!.parts.columns.values()].map((columns) => [...columns])).toEqual([
      [
        ["previousAdjustedBudget", 1],
        ["previousExecuted", 2],
        ["budget", 4],
      ],
    ]);
  });

  test("codes of numbers under 功能分类明细表", () => {
    const [table] = recognise(
      bookOf({
        表: [
          ["2024年市级一般公共预算支出决算功能分类明细表"],
          ["科目编码", "科目名称", "决算数"],
          [null, "一般公共预算支出", 300],
          [201, "一般公共服务支出", 300],
        ],
      }),
      allTemplates,
    ).tables;
    expect(table!.template.id).toBe("own-level-expenditure");
    expect(table!.rowsOf().map(({ key }) => key)).toEqual(["total", "201"]);
  });

  test("a table by code goes on over further pages, as any other does", () => {
    const head: SheetRows = [
      ["2024年市级一般公共预算支出决算功能分类明细表"],
      [null, null, "单位：万元"],
      ["科目编码", "科目名称", "决算数"],
    ];
    const rows: SheetRows = [...head, ["201", "一般公共服务支出", 300], ...head, ["205", "教育支出", 5]];
    const { tables } = recognise(bookOf({ 表: rows }), allTemplates);
    expect(tables.map((table) => table.rowsOf().map(({ key }) => key))).toEqual([["201", "205"]]);
  });

  test("a book of a government alone is no department's", () => {
    expect(isGovernmentsBook(recognise(bookOf(overallAccounts()), allTemplates))).toBe(true);
    expect(isGovernmentsBook(recognise(bookOf({ 表: [["说明"]] }), allTemplates))).toBe(false);
  });
});

describe("what is no table of a government stays what it is", () => {
  test.each<[form: string | undefined, rows: SheetRows]>([
    [
      "general-public-budget-expenditure",
      [
        ["2025年一般公共预算支出表"],
        ["科目编码", "科目名称", "2024年执行数", "2025年预算数"],
        [null, null, null, "小计", "基本支出", "项目支出"],
        ["201", "一般公共服务支出", 1, 2, 1, 1],
      ],
    ],
    [
      "income-and-expenditure-summary",
      [
        ["2025年部门收支总表"],
        ["收入", null, "支出"],
        ["项目", "预算数", "项目", "预算数"],
        ["财政拨款收入", 1, "一般公共服务支出", 1],
      ],
    ],
    [
      "government-funds-expenditure",
      [
        ["2025年政府性基金预算支出表"],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
        ["212", "城乡社区支出", 1, 0, 1],
      ],
    ],
    [undefined, [["2025年一般公共预算收入表"], ["指标", "说明"], ["税收收入", "增长"]]],
  ])("%s", (form, rows) => {
    expect(formOn(rows)).toBe(form);
  });
});

test.each(overallBudget.forms.map(({ printedTitle, templates }) => ({ printedTitle, templates })))(
  "the set's title $printedTitle is one of its form's, with a county and a year too",
  ({ printedTitle, templates }) => {
    for (const title of [
      printedTitle,
      `2025年云岭县${printedTitle}`,
      `表十二：云岭县2025年${printedTitle}（草案）`,
    ]) {
      const found = templatesTitled(title, overallBudgetForms);
      for (const template of templates) expect(found).toContain(template);
    }
  },
);

test.each([
  ["2025年云岭县本级一般公共预算收入表", "ownLevel"],
  ["2025年县级一般公共预算收入表", "ownLevel"],
  ["2025年全县一般公共预算收入表", "wholeArea"],
  ["2025年云岭县一般公共预算收入表", undefined],
])("%s is about %s", (title, level) => {
  const [table] = recognise(
    bookOf({ 表: [[title], ["项目", "预算数"], ["税收收入", 1]] }),
    allTemplates,
  ).tables;
  expect(budgetLevelOf(table!)).toBe(level);
});
