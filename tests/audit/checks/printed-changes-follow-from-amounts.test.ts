import { printedChangesFollowFromAmounts } from "../../../src/audit/checks/printed-changes-follow-from-amounts";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { furtherSheets } from "../../support/further-forms";

type Rows = (string | number | null)[][];

/** The form of the three public expenses by line; rows 4 to 10 of the sheet, the change in D and its rate in E. */
function found(change: (rows: Rows) => void): string[] {
  const { 三公按项: rows } = furtherSheets("三公按项");
  change(rows!);
  return linesOf(auditSheets({ 三公: rows! }, [printedChangesFollowFromAmounts]));
}

const put =
  (row: number, ...cells: [column: number, value: string | number | null][]) =>
  (rows: Rows) => {
    for (const [column, value] of cells) rows[row - 1]![column] = value;
  };
const [amount, rate] = ["error changeDiffers", "error rateDiffers"];

describe(printedChangesFollowFromAmounts.id, () => {
  test.each<[name: string, change: (rows: Rows) => void, lines: string[]]>([
    ["changes that follow", () => undefined, []],
    ["a change with two digits exchanged", put(6, [3, -0.52]), [`${amount} 三公!D6 三公!C6 三公!B6`]],
    ["a change left behind", put(7, [3, 1]), [`${amount} 三公!D7 三公!C7 三公!B7`]],
    ["a rate that is another", put(6, [4, "-21.83%"]), [`${rate} 三公!E6 三公!C6 三公!B6`]],
    ["a rate cut off", put(6, [4, "-20.8%"]), []],
    [
      "rates as numbers of per cent",
      (rows) => [put(4, [4, -4.81]), put(6, [4, -20.83])].forEach((to) => to(rows)),
      [],
    ],
    [
      "rates as fractions",
      (rows) => [put(4, [4, -0.0481]), put(6, [4, -0.2083])].forEach((to) => to(rows)),
      [],
    ],
    ["a rate on nothing in words", put(5, [4, "—"]), []],
    [
      "changes of another base throughout, which nothing tells",
      (rows) => [put(4, [3, 1.5]), put(6, [3, 0.7]), put(7, [3, 0.8])].forEach((to) => to(rows)),
      [],
    ],
    ["changes left blank", (rows) => rows.slice(3).forEach((row) => row.fill(null, 3)), []],
    [
      "金额 and 比例 under one heading",
      (rows) => {
        rows[2] = ["项目", "2024年预算数", "2025年预算数", "本年比上年增减", null];
        rows.splice(3, 0, [null, null, null, "金额", "比例"]);
        put(7, [3, 0.25])(rows);
      },
      [`${amount} 三公!D7 三公!C7 三公!B7`],
    ],
  ])("%s", (_name, change, lines) => {
    expect(found(change)).toEqual(lines);
  });

  describe("columns of a government's table", () => {
    const heads = ["2023年决算数", "2024年预算数", "2024年调整预算数", "2024年决算数"];
    const table = (rates: readonly string[], ...rows: Rows): Rows => [
      ["2024年云岭县一般公共预算收入决算表"],
      [null, "单位：万元"],
      ["预算科目", ...heads, ...rates],
      ...rows,
    ];
    const revenue = (rates: (line: (string | number | null)[]) => (string | number)[]): Rows =>
      [
        ["一、税收收入", 50_000, 52_000, 51_000, 51_500],
        ["增值税", 30_000, 31_000, 30_500, 30_700],
        ["契税", 20_000, 21_000, 20_500, 20_800],
      ].map((line) => [...line, ...rates(line)]);
    const of = (now: number, base: number) => (line: (string | number | null)[]) =>
      (Number(line[now]) / Number(line[base])) * 100;
    const rounded = (value: number) => Math.round(value * 100) / 100;

    test.each<[heading: string, now: number, base: number]>([
      ["完成预算%", 4, 2],
      ["决算数为预算数的%", 4, 2],
      ["决算数为调整预算数的比例", 4, 3],
      ["占变动预算%", 4, 3],
      ["为上年决算数的%", 4, 1],
      ["决算数为2023年决算数的%", 4, 1],
      ["预算完成率", 4, 2],
    ])("%s", (heading, now, base) => {
      const rows = revenue((line) => [rounded(of(now, base)(line))]);
      const lines = () =>
        linesOf(auditSheets({ 表: table([heading], ...rows) }, [printedChangesFollowFromAmounts]));
      expect(lines()).toEqual([]);
      rows[1]![5] = 88.88;
      const cell = (column: number) => `表!${"ABCDE"[column]}5`;
      expect(lines()).toEqual([`error shareDiffers 表!F5 ${cell(now)} ${cell(base)}`]);
    });

    test("a share of what the form does not print is left alone", () => {
      const rows = revenue(() => [12.34]);
      for (const heading of ["占全省收入的比重", "决算数为预算数的%"])
        expect(
          linesOf(auditSheets({ 表: table([heading], ...rows) }, [printedChangesFollowFromAmounts])),
        ).toEqual([]);
    });

    test("a completion among last year's columns compares those", () => {
      const rows: Rows = [
        ["2024年江滨区一般公共预算收入执行情况和2025年预算（草案）表"],
        [null, "单位：万元"],
        ["项目", "2024年", null, null, "2025年"],
        [null, "调整预算数", "执行数", "完成预算%", "预算数"],
        ["增值税", 30_000, 29_100, 97, 31_000],
        ["契税", 20_000, 21_000, 115, 22_000],
        ["印花税", 500, 400, 80, 450],
      ];
      expect(linesOf(auditSheets({ 表: rows }, [printedChangesFollowFromAmounts]))).toEqual([
        "error shareDiffers 表!D6 表!C6 表!B6",
      ]);
    });

    test("headings of changes stand in a row of their own", () => {
      const rows: Rows = [
        ["2025年云岭县一般公共预算收入预算表"],
        [null, "单位：万元"],
        ["项目", "2024年执行数", "2025年预算数", "预算数比上年执行数", null],
        [null, null, null, "增减额", "增减%"],
        ["增值税", 30_000, 31_000, 1_000, 3.33],
        ["契税", 20_000, 21_000, 900, 5],
        ["印花税", 500, 400, -100, -20],
      ];
      expect(linesOf(auditSheets({ 表: rows }, [printedChangesFollowFromAmounts]))).toEqual([
        `${amount} 表!D6 表!C6 表!B6`,
      ]);
    });

    test("an amount that two columns refute is told once", () => {
      const rows = revenue((line) => [rounded(of(4, 2)(line)), rounded(of(4, 1)(line))]);
      rows[2]![4] = 29_800;
      const sheets = { 表: table(["完成预算%", "为上年决算数的%"], ...rows) };
      expect(linesOf(auditSheets(sheets, [printedChangesFollowFromAmounts]))).toEqual([
        "error shareDiffers 表!F6 表!E6 表!C6",
      ]);
    });
  });

  it("says so where no form prints a change", () => {
    const { 三公按项: rows } = furtherSheets("三公按项");
    const result = auditSheets({ 三公: rows!.map((row) => row.slice(0, 3)) }, [
      printedChangesFollowFromAmounts,
    ]);
    expect(result.notApplicable).toContainEqual({
      rule: printedChangesFollowFromAmounts.id,
      reason: "noChangeColumns",
      data: {},
    });
  });
});
