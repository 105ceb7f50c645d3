import { departmentalBudgetForms } from "../../src/templates/departmental-budget/forms";
import { recognise } from "../../src/templates/recognise";
import { bookOf, type SheetRows } from "../support/book";

const title = ["部门整体支出绩效目标表"];
const organisation = ["部门名称", "云溪县档案馆"];
const goal = ["年度总体目标", "保管利用馆藏档案。"];

/** The amounts of the card by field, in yuan; blank ones as —. */
function read(...rows: SheetRows): string[] {
  const { tables } = recognise(bookOf({ 目标: [title, ...rows] }), departmentalBudgetForms);
  return tables.flatMap(({ facts, parts }) => [
    ...facts.map(({ section, isBlank, amount }) => `${section.key} ${isBlank ? "—" : amount.toFixed()}`),
    ...parts.unreadable.map(({ text }) => `unreadable ${text}`),
    ...parts.textAmounts.map(({ text }) => `text ${text}`),
  ]);
}

describe("部门整体支出绩效目标表 is read", () => {
  test.each<readonly [string, SheetRows, readonly string[]]>([
    [
      "with amounts two cells to the right of their labels",
      [
        organisation,
        ["预算资金情况（万元）", "年度资金总额", null, 120],
        [null, "其中：基本支出", null, 70],
        [null, "项目支出", null, 50],
        goal,
      ],
      ["totalFunds 1200000", "basic 700000", "project 500000"],
    ],
    [
      "with labels stacked in merged cells, sources beside kinds of expenditure",
      [
        organisation,
        ["年度\n预算\n申请\n（万元）", "资金\n总额", 120],
        [null, "按收入性质分", null, "按支出性质分"],
        [null, "财政拨款", 110, "基本支出", 70],
        [null, "其他资金", 10, "项目支出", 50],
        goal,
      ],
      [
        "totalFunds 1200000",
        "basic 700000",
        "project 500000",
        "fiscalAppropriation 1100000",
        "otherFunds 100000",
      ],
    ],
    [
      "with label and amount in one cell, in yuan",
      [
        ["单位：元"],
        organisation,
        ["年度预算", "资金总额：1,200,000.50", "其中：基本支出：700000.50元"],
        [null, "财政拨款：120万元", "项目支出：500000"],
        goal,
      ],
      ["totalFunds 1200000.5", "basic 700000.5", "project 500000", "fiscalAppropriation 1200000"],
    ],
    [
      "with its labels as headings over one row of amounts",
      [organisation, ["预算资金（万元）", "资金总额", "财政拨款", "其他资金"], [null, 120, 110, 10], goal],
      ["totalFunds 1200000", "fiscalAppropriation 1100000", "otherFunds 100000"],
    ],
    [
      "with its total under a list of tasks",
      [
        organisation,
        ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）"],
        [null, null, null, "总额", "财政拨款", "其他资金"],
        [null, "基本支出", "保障2025年运转。", 70, 70, 0],
        [null, "档案数字化", "完成三成。", 50, 40, 10],
        [null, "金额合计", null, 120, 110, 10],
        goal,
      ],
      ["totalFunds 1200000"],
    ],
    [
      "without a list's headings taken for fields",
      [
        organisation,
        ["任务名称", "资金总额", "财政拨款", "其他资金"],
        ["日常运转", 70, 70, 0],
        ["档案数字化", 50, 40, 10],
        ["金额合计", 120, 110, 10],
      ],
      ["totalFunds 1200000"],
    ],
    [
      "blank",
      [organisation, ["预算资金", "资金总额"], [null, "基本支出"], [null, "项目支出"], goal],
      ["totalFunds —", "basic —", "project —"],
    ],
    [
      "without what its indicators are called",
      [
        organisation,
        ["资金总额", 120],
        ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
        [null, "产出指标", "成本指标", "基本支出", "≤70万元"],
        [null, "产出指标", "成本指标", "项目支出", 50],
      ],
      ["totalFunds 1200000"],
    ],
    ["with an amount that is none", [organisation, ["资金总额", "12O"]], ["totalFunds —", "unreadable 12O"]],
  ])("%s", (_layout, rows, fields) => {
    expect(read(...rows)).toEqual(fields);
  });

  it("under the name of the department", () => {
    const { tables } = recognise(
      bookOf({ 目标: [title, organisation, ["资金总额", 1]] }),
      departmentalBudgetForms,
    );
    expect(tables[0]!.rowsOf()[0]!.label).toBe("云溪县档案馆");
  });

  it("as the form of a department and of a unit alike", () => {
    const kinds = ["部门整体支出绩效目标表", "2025年部门（单位）整体支出绩效目标申报表"].map((said) => {
      const [table] = recognise(bookOf({ 目标: [[said], ["资金总额", 1]] }), departmentalBudgetForms).tables;
      return [table!.template.id, table!.parts.bookKind];
    });
    expect(kinds).toEqual(Array(2).fill(["overall-performance-targets", undefined]));
  });

  it("not where what came of the targets is told", () => {
    const rows = [["部门整体支出绩效自评表"], ["年度资金总额", 120, 118, 10, "98%", 9.8]];
    expect(recognise(bookOf({ 自评: rows }), departmentalBudgetForms).tables).toEqual([]);
  });
});
