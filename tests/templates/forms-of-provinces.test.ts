import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { bookOf, type SheetRows } from "../support/book";

const read = (rows: SheetRows) => recognise(bookOf({ 表: rows }), allTemplates).tables;
const lines = (rows: SheetRows) =>
  read(rows).flatMap(({ facts }) =>
    facts
      .filter(({ isBlank }) => !isBlank)
      .map(({ row, column, amount }) => `${row.key} ${row.label} ${column.key} ${amount.toFixed()}`),
  );
const unknown = (rows: SheetRows) =>
  read(rows).flatMap((table) => table.template.sections.flatMap(({ key }) => table.unknownColumns(key)));

const banner: SheetRows[number] = ["部门名称：云岭县林业局", null, null, "单位：元"];

describe("forms as places print them", () => {
  test("fiscal appropriations in one column, with what is carried over and on", () => {
    expect(
      lines([
        ["财政拨款收支总表"],
        banner,
        ["收入", null, "支出"],
        ["项目", "预算数", "项目", "预算数"],
        ["一、本年收入", 90, "一、本年支出", 95],
        ["（一）一般公共预算拨款", 90, "（一）农林水支出", 95],
        ["二、上年结转", 10, "二、年终结转结余", 5],
        ["收入总计", 100, "支出总计", 100],
      ]),
    ).toEqual([
      "currentYearTotal 本年收入 budget 90",
      "generalPublicBudget 一般公共预算拨款 budget 90",
      "carryOver 上年结转 budget 10",
      "total 收入总计 budget 100",
      "currentYearTotal 本年支出 total 95",
      "213 农林水支出 total 95",
      "carryForward 年终结转结余 total 5",
      "total 支出总计 total 100",
    ]);
  });

  const income: SheetRows = [
    ["收入总表"],
    banner,
    ["部门代码", "部门名称", "合计", "本年收入", null, null, "上年结转结余"],
    [null, null, null, "小计", "一般公共预算", "事业收入", "小计", "一般公共预算", "单位资金"],
    [null, "合计", 100, 90, 60, 30, 10, 7, 3],
    ["213", "云岭县林业局", 100, 90, 60, 30, 10, 7, 3],
    ["213001", "云岭县林业局（本级）", 100, 90, 60, 30, 10, 7, 3],
  ];

  test("income by units under their own codes, which are none of the classification", () => {
    expect(unknown(income)).toEqual([]);
    expect(
      unknown(income.map((row, i) => (i === 3 ? [...row.slice(0, 7), "一般公共预算", "债券收入"] : row))),
    ).toEqual(["债券收入"]);
    expect(
      read(income)[0]!
        .rowsOf()
        .map(({ key, code }) => [key, code]),
    ).toEqual([
      ["total", undefined],
      ["unit:213", undefined],
      ["unit:213001", undefined],
    ]);
    expect(lines(income).slice(0, 7)).toEqual([
      "total 合计 total 100",
      "total 合计 currentYearTotal 90",
      "total 合计 generalPublicBudget 60",
      "total 合计 publicService 30",
      "total 合计 carryOver 10",
      "total 合计 carriedOverGeneralPublicBudget 7",
      "total 合计 carriedOverUnitFunds 3",
    ]);
  });

  test("money carried over is not taken for money of the year", () => {
    const projects: SheetRows = [
      ["项目支出表"],
      banner,
      ["项目名称", "合计", "本年拨款", null, "财政拨款结转结余"],
      [null, null, "一般公共预算", "政府性基金预算", "一般公共预算"],
      ["合计", 12, 7, null, 5],
      ["林区道路", 12, 7, null, 5],
    ];
    expect(unknown(projects)).toEqual([]);
    expect(lines(projects.slice(0, 5))).toEqual([
      "total 合计 total 12",
      "total 合计 generalPublicBudget 7",
      "total 合计 carriedOverGeneralPublicBudget 5",
    ]);
  });

  test.each([
    ["[30101]基本工资", "部门预算支出经济科目"],
    ["30101-基本工资", "经济分类科目"],
    ["30101 基本工资", "科目编码"],
    ["30101基本工资", "科目名称"],
  ])("%s under %s is a code with its name", (item, heading) => {
    expect(
      lines([
        ["一般公共预算基本支出情况表（按支出经济分类科目）"],
        banner,
        [heading, "2025年预算"],
        ["合计", 10],
        [item.replace("30101", "301").replace("基本工资", "工资福利支出"), 10],
        [item, 6],
        [item.replace("30101", "30103").replace("基本工资", "奖金"), 4],
      ]),
    ).toEqual([
      "total 合计 total 10",
      "301 工资福利支出 total 10",
      "30101 基本工资 total 6",
      "30103 奖金 total 4",
    ]);
  });

  test("names alone under such a heading are no codes", () => {
    const rows = [["一般公共预算基本支出表"], banner, ["科目名称", "预算数"], ["合计", 10], ["基本工资", 10]];
    expect(read(rows)).toEqual([]);
  });

  test("a column of units beside 类款项, and the unit's own line over the codes", () => {
    const rows: SheetRows = [
      ["单位支出总表"],
      banner,
      ["项目", null, null, null, null, "合计", "基本支出", "项目支出"],
      ["科目编码", null, null, "单位代码", "单位名称（科目）"],
      ["类", "款", "项"],
      [null, null, null, null, "合计", 9, 6, 3],
      [null, null, null, null, "云岭县林科所", 9, 6, 3],
      ["213", "02", "04", "315601", "事业机构", 9, 6, 3],
    ];
    expect(lines(rows)).toEqual([
      "total 合计 total 9",
      "total 合计 basic 6",
      "total 合计 project 3",
      "2130204 事业机构 total 9",
      "2130204 事业机构 basic 6",
      "2130204 事业机构 project 3",
    ]);
  });

  const withUnit = (amount: number): SheetRows => [
    ["部门支出总表"],
    banner,
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    [null, "合计", 9, 6, 3],
    ["401", "云岭街道办事处", amount, 6, 3],
    ["201", "一般公共服务支出", 9, 6, 3],
  ];

  test.each([
    [9, ["total", "201"]],
    [8, ["total", "401", "201"]],
  ])("one line over the classes with the code of a unit, total %d", (amount, keys) => {
    expect(
      read(withUnit(amount))[0]!
        .rowsOf()
        .map(({ key }) => key),
    ).toEqual(keys);
  });

  test("an empty form whose total stands under the name of the unit keeps its headings", () => {
    const rows: SheetRows = [
      ["国有资本经营预算支出预算表"],
      banner,
      ["科目编码", null, null, "单位名称（科目）", "本年国有资本经营预算支出"],
      ["类", "款", "项", null, "合计", "基本支出", "项目支出"],
      [null, null, null, "合计"],
      ["注：本表无数据"],
    ];
    expect(unknown(rows)).toEqual([]);
    expect(read(rows)[0]!.parts.note?.text).toBe("注：本表无数据");
  });

  test("parts of 基本支出 beside its 小计, and other classifications beside the first, leave the sums open to testing", () => {
    expect(
      unknown([
        ["一般公共预算支出表"],
        banner,
        ["科目编码", "科目名称", "合计", "基本支出", null, null, "项目支出"],
        [null, null, null, "小计", "工资福利支出", "商品和服务支出"],
        [null, "合计", 9, 6, 4, 2, 3],
      ]),
    ).toEqual([]);
    expect(
      unknown([
        ["收支总表"],
        banner,
        ["收入", null, "支出"],
        [
          "项目",
          "本年预算数",
          "项目（按功能分类）",
          "本年预算数",
          "项目（按部门预算经济分类）",
          "本年预算数",
        ],
        ["收入总计", 9, "支出总计", 9, "支出总计", 9],
      ]),
    ).toEqual([]);
  });

  test("three public expenses with a row for each year: the latest is the budget", () => {
    expect(
      lines([
        ["财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表"],
        ["单位：万元"],
        [
          "单位名称",
          "年度",
          "合计",
          "因公出国（境）费",
          "公务用车购置及运行维护费",
          null,
          null,
          "公务接待费",
        ],
        [null, null, null, null, "小计", "公务用车购置费", "公务用车运行维护费"],
        ["云岭县林业局", "2024年", 5, null, 3, null, 3, 2],
        ["云岭县林业局", "2025年", 4, null, 3, null, 3, 1],
      ]).slice(0, 2),
    ).toEqual(["amounts  total 40000", "amounts  officialReceptions 10000"]);
  });

  test("the code of a unit before its name is none of it", () => {
    const [table] = read([["部门支出总表"], ["单位：401_云岭街道办事处"], ...withUnit(9).slice(2)]);
    expect(table!.parts.organisation?.name).toBe("云岭街道办事处");
  });
});
