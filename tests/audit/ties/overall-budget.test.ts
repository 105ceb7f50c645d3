import { ruleBook } from "../../../src/audit/rule-book";
import { overallBudgetTies } from "../../../src/audit/ties/overall-budget";
import type { Entry } from "../../support/book";
import { auditSheets as auditWith, linesOf } from "../../support/audit-sheets";
import { overallAccounts, overallAccountsWith } from "../../support/overall-budget";

const { ties } = ruleBook;
const audited = (sheets: Record<string, Entry[][]>) => auditWith(sheets, [], { ties });

describe("the ties of a government's overall budget", () => {
  test("find nothing in accounts that tie, nor do the checks", () => {
    const result = auditWith(overallAccounts(), ruleBook.checks, { ties });
    expect(linesOf(result)).toEqual([]);
    expect(result.withinRounding).toEqual([]);
    const unanswered = [...result.notChecked, ...result.notApplicable].map(({ rule }) => rule);
    expect(overallBudgetTies.filter(({ id }) => unanswered.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  test.each<[number: string, sheet: string, row: number, column: number, value: number, found: string]>([
    ["G01", "收入", 4, 3, 31_700, "error wrongAmount 收入!D5"],
    ["G01", "总表", 4, 1, 61_000, "error wrongAmount 总表!B5"],
    ["G02", "收入", 10, 2, 82_500, "error wrongAmount 收入!C11"],
    ["G02", "支出", 4, 3, 93_800, "error wrongAmount 支出!D5"],
    ["G04", "总表", 20, 1, 261_000, "error wrongAmount 总表!B21"],
    ["G05", "总表", 13, 7, 12_000, "error tieBroken 总表!H21"],
    ["G05", "本级", 6, 2, 93_800, "error wrongAmount 本级!C7"],
    ["G05", "社保", 6, 1, 31_000, "error tieBroken 社保!B7"],
    ["G05", "转移支付", 3, 1, 700, "error wrongAmount 转移支付!B4"],
    ["G07", "经济", 8, 2, 222_200, "error wrongAmount 经济!C9"],
    ["G08", "基金", 8, 3, 47_000, "error wrongAmount 基金!D9"],
    ["G05", "国资", 5, 1, 500, "error wrongAmount 国资!B6"],
  ])("%s: %s row %i column %i = %d is found", (number, sheet, row, column, value, found) => {
    const result = audited(overallAccountsWith(sheet, row, column, value));
    expect(linesOf(result).map((line) => line.slice(0, found.length))).toEqual([found]);
    expect(result.findings[0]!.basis).toContain(number);
  });

  test("G03: final expenditure above the adjusted budget is to be explained", () => {
    const sheets = overallAccounts();
    const change = (sheet: string, column: number, rows: readonly (readonly [row: number, by: number])[]) => {
      for (const [row, by] of rows) sheets[sheet]![row]![column] = Number(sheets[sheet]![row]![column]) + by;
    };
    change("支出", 3, [
      [3, -300],
      [4, 300],
    ]);
    change("总表", 7, [
      [4, -300],
      [5, 300],
    ]);
    change(
      "本级",
      2,
      [3, 4, 5].map((row) => [row, -300]),
    );
    change(
      "本级",
      2,
      [6, 7, 8].map((row) => [row, 300]),
    );
    expect(linesOf(audited(sheets))).toEqual([
      "warning exceedsWhole 支出!D5 支出!C5",
      "warning exceedsWhole 总表!H6 总表!G6",
    ]);
  });

  test("G08: what funds transfer out beyond what the general budget takes in is to be explained", () => {
    const sheets = overallAccountsWith("基金", 6, 3, 11_000);
    sheets["基金"]![7]![3] = 1_000;
    expect(linesOf(audited(sheets))).toEqual(["warning exceedsWhole 总表!D19"]);
  });
});

test.each([
  ["从其他资金调入", 4_000, []],
  ["从其他资金调入", 3_000, ["error tieBroken 收入!B4 收入!B5 收入!B6"]],
  ["从预算周转金调入", 3_000, []],
])("调入资金 and its sources, the last of them %s %i", (last, amount, found) => {
  const rows: Entry[][] = [
    ["2025年云岭县一般公共预算收入决算表"],
    [null, "单位：万元"],
    ["项目", "决算数"],
    ["调入资金", 14_000],
    ["从政府性基金预算调入", 10_000],
    [last, amount],
  ];
  expect(linesOf(audited({ 收入: rows }))).toEqual(found);
});

describe("转移性支出 below 支出合计 that leads the table", () => {
  const table = (within: number, total = 140): Record<string, Entry[][]> => ({
    支出: [
      ["2025年江滨区一般公共预算支出预算表"],
      [null, null, "单位：万元"],
      ["项目", "执行数", "预算数"],
      ["支出合计", 100 + 40 * within, 105 + 35 * within],
      ["教育支出", 60, 64],
      ["农林水支出", 40, 41],
      ["转移性支出", 40, 35],
      ["上解上级支出", 40, 35],
      ["支出总计", 140, total],
    ],
  });
  test.each([
    ["is outside it", table(0), []],
    ["is within it", table(1), []],
    ["makes the total with it", table(0, 150), ["error tieBroken 支出!C9 支出!C7"]],
    [
      "is outside it, and a class differs",
      { 支出: table(0)["支出"]!.with(5, ["农林水支出", 40, 46]) },
      ["error tieBroken 支出!C4 支出!C5 支出!C6"],
    ],
  ])("%s", (_name, sheets, found) => {
    expect(linesOf(audited(sheets))).toEqual(found);
  });
});

describe("lines that number themselves", () => {
  const funds = (...rows: Entry[][]): Record<string, Entry[][]> => ({
    基金: [["2025年云岭县政府性基金收入决算表"], [null, "单位：万元"], ["项目", "决算数"], ...rows],
  });
  const lines: Entry[][] = [
    ["一、国有土地收益基金收入", 1_890],
    ["二、国有土地使用权出让收入", 141_233],
    ["土地出让价款收入", 141_000],
    ["补缴的土地价款", 233],
    ["三、污水处理费收入", 2_003],
  ];
  const whole = 145_126;

  test.each<[name: string, rows: Entry[][], found: string[]]>([
    ["add up above their total", [...lines, ["收入合计", whole]], []],
    ["add up below it", [["政府性基金收入", whole], ...lines], []],
    [
      "do not add up below it, before what comes in beside them",
      [["收入合计", whole + 100], ...lines, ["转移性收入", 300_000], ["上年结转", 300_000]],
      ["error tieBroken 基金!B4 基金!B5 基金!B6 基金!B9"],
    ],
    [
      "do not add up",
      [...lines, ["收入合计", whole + 100]],
      ["error tieBroken 基金!B9 基金!B4 基金!B5 基金!B8"],
    ],
    ["miss one", [...lines.slice(0, 4), ["四、污水处理费收入", 1], ["收入合计", whole]], []],
    [
      "are one",
      [
        ["一、污水处理费收入", 2],
        ["上年结余", 3],
        ["收入合计", 4],
      ],
      [],
    ],
  ])("%s", (_name, rows, found) => {
    expect(linesOf(audited(funds(...rows)))).toEqual(found);
  });

  test("unknown lines under a numbered one are its parts, and leave no other sum open", () => {
    const sheets = overallAccounts();
    sheets["支出"]!.splice(4, 0, ["某项地方支出", 400, 400, 400]);
    expect(linesOf(audited(sheets))).toEqual([]);
    sheets["支出"]![9]![1] = 221_000;
    expect(linesOf(audited(sheets)).map((line) => line.slice(0, 24))).toEqual(["error wrongAmount 支出!B10"]);
  });

  test("the budget's own name is the year's total of a balance", () => {
    const sheets = overallAccounts();
    const balance = sheets["总表"]!.filter((row) =>
      /^(上级补助|上年结余|调入|债务转贷|收入总计)/.test(String(row[0])),
    );
    const table: Entry[][] = [
      ["2025年云岭县一般公共预算收支决算平衡表"],
      [null, "单位：万元"],
      ["收入", null, "支出"],
      ["项目", "决算数", "项目", "决算数"],
      ["一般公共预算收入", 81_900, "一般公共预算支出", 222_100],
      ...balance.map(([label, , , account], i): Entry[] => [
        label!,
        account!,
        ["上解上级支出", "债务还本支出", "安排预算稳定调节基金", "年终结余", "支出总计"][i]!,
        [25_100, 9_500, 7_200, 11_000, 274_900][i]!,
      ]),
    ];
    expect(linesOf(audited({ 平衡: table }))).toEqual([]);
    table[4]![1] = 91_900;
    expect(linesOf(audited({ 平衡: table }))).toHaveLength(1);
  });
});

describe("silence where nothing is certain", () => {
  test("a line that nobody knows leaves the sum around it open, and no other", () => {
    const sheets = overallAccounts();
    sheets["收入"]!.splice(6, 0, ["其他地方税种", 5, 5, 5]);
    expect(linesOf(audited(sheets))).toEqual([]);
    sheets["收入"]![11]![1] = 80_100;
    expect(linesOf(audited(sheets))).toHaveLength(1);
  });

  test("items under their classes count once", () => {
    const sheets = overallAccounts();
    sheets["支出"]!.splice(4, 0, ["人大事务", 400, 400, 400], ["行政运行", 300, 300, 300]);
    expect(linesOf(audited(sheets))).toEqual([]);
  });

  test("合计 under transfers and grants is not taken for the year's own revenue", () => {
    const sheets = overallAccounts();
    sheets["收入"]!.splice(
      10,
      1,
      ["上级补助收入", 150_000, 160_000, 161_000],
      ["合计", 230_000, 241_500, 242_900],
    );
    expect(linesOf(audited(sheets))).toEqual([]);
  });

  test("转移性支出 above 支出总计 leaves the total open", () => {
    const sheets = overallAccounts();
    for (const row of [10, 11, 12, 13]) sheets["总表"]![row]!.splice(4, 4);
    sheets["总表"]![10]!.splice(4, 4, "二、转移性支出", 30_000, 40_500, 42_800);
    expect(linesOf(audited(sheets))).toEqual([]);
  });

  test("a line that nobody knows above the others of 收入总计 leaves it open", () => {
    const rows: Entry[][] = [
      ["2025年云岭县一般公共预算收支平衡表"],
      [null, "单位：万元"],
      ["收入", null, "支出"],
      ["项目", "预算数", "项目", "预算数"],
      ["地方级财政收入", 100, "地方级财政支出", 130],
      ["上级补助收入", 50, "上解上级支出", 20],
      ["收入总计", 150, "支出总计", 150],
    ];
    expect(linesOf(audited({ 平衡: rows }))).toEqual([]);
  });

  test("tables of different levels or years are not compared", () => {
    for (const title of ["2025年云岭县本级一般公共预算收入决算表", "2024年云岭县一般公共预算收入决算表"]) {
      const sheets = overallAccounts();
      sheets["收入"] = [
        [title],
        [null, null, "单位：万元"],
        ["项目", "决算数"],
        ["税收收入", 1_000],
        ["非税收入", 500],
        ["本年收入合计", 1_500],
      ];
      expect(linesOf(audited(sheets))).toEqual([]);
    }
  });
});
