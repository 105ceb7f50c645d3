import { auditSheets, linesOf } from "../../support/audit-sheets";
import { furtherSheets } from "../../support/further-forms";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";

type Change = readonly [row: number, column: number, value: string | number | null];

/** The small budget with the card beside it, some of its cells changed; in its forms, basic 1,545,678.90, project 800,000. */
function withCard(...changes: readonly Change[]): BudgetSheets {
  const further = furtherSheets("整体绩效");
  for (const [row, column, value] of changes) further["整体绩效"]![row]![column] = value;
  return { ...smallBudget(), ...further };
}

/** A further source under the others. */
const carryOver = (amount: number): Change[] => [
  [8, 1, "上年结转"],
  [8, 2, null],
  [8, 3, amount],
];

describe("ties of 部门整体支出绩效目标表", () => {
  it("are silent where total, parts and the expenditure table agree, rounded to 万元", () => {
    expect(linesOf(auditSheets(withCard()))).toEqual([]);
  });

  it("are silent in yuan", () => {
    const inYuan = withCard(
      [1, 1, "单位：元"],
      [3, 0, "年度预算资金情况"],
      [3, 3, 2_345_678.9],
      [4, 3, 1_545_678.9],
      [5, 3, 800_000],
      [6, 3, 2_345_678.9],
    );
    expect(linesOf(auditSheets(inYuan))).toEqual([]);
  });

  test.each<readonly [string, readonly Change[], readonly string[]]>([
    ["basic expenditure of another amount", [[4, 3, 155.57]], ["error wrongAmount 整体绩效!D5"]],
    ["project expenditure of another amount", [[5, 3, 90]], ["error wrongAmount 整体绩效!D6"]],
    [
      "sources that do not make up the total",
      [[6, 3, 200]],
      ["error tieBroken 整体绩效!D4 整体绩效!D7 整体绩效!D8"],
    ],
    [
      "sources beyond the total, others beside them",
      [[6, 3, 240], ...carryOver(1)],
      ["error exceedsWhole 整体绩效!D7 整体绩效!D8"],
    ],
    [
      "a whole card of another amount",
      [
        [3, 3, 334.57],
        [4, 3, 254.57],
        [6, 3, 334.57],
      ],
      ["warning tieBroken 整体绩效!D4 支出!E19", "warning tieBroken 整体绩效!D5 支出!F19"],
    ],
  ])("find %s", (_what, changes, lines) => {
    expect(linesOf(auditSheets(withCard(...changes)))).toEqual(lines);
  });

  it.each<readonly [string, number, readonly Change[], readonly string[]]>([
    ["agree", 0, [], []],
    [
      "tell other kinds of expenditure in the card",
      0,
      [
        [4, 3, 144.57],
        [5, 3, 90],
      ],
      ["warning tieBroken 整体绩效!D6 支出!B5", "warning tieBroken 整体绩效!D5 支出!B4"],
    ],
    ["leave a total with what is carried to the next year alone", 100_000, [], []],
  ])("%s beside an expenditure table by lines", (_what, carried, changes, lines) => {
    const { 整体绩效 } = withCard(...changes);
    const 支出 = [
      ["2025年部门支出预算总表"],
      ["单位：元"],
      ["项目", "2025年预算"],
      ["一、基本支出", 1_545_678.9],
      ["二、项目支出", 800_000],
      ["本年支出合计", 2_345_678.9],
      ["三、结转下年", carried],
      ["支出总计", 2_345_678.9 + carried],
    ];
    expect(linesOf(auditSheets({ 支出, 整体绩效: 整体绩效! }))).toEqual(lines);
  });

  it("leave sources alone beside others that the card prints", () => {
    const lines = withCard([6, 3, 200], ...carryOver(34.57));
    expect(linesOf(auditSheets(lines))).toEqual([]);
  });

  it("do not ask a book with two cards which is the whole", () => {
    const [first] = Object.values(furtherSheets("整体绩效"));
    const other = first!.map((row) =>
      row.map((cell) => (cell === 234.57 ? 90 : cell === 154.57 ? 10 : cell)),
    );
    expect(linesOf(auditSheets({ ...withCard(), 下属: other }))).toEqual([]);
  });
});
