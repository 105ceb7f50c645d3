import { auditSheets, linesOf } from "../../support/audit-sheets";
import type { BudgetSheets } from "../../support/small-budget";

/** Three forms of the national set: the three budgets stand as lines and columns of their own, last year's money beside them. */
function nationalForms(): BudgetSheets {
  return {
    收支: [
      ["2026年部门收支总体情况表"],
      ["部门：云溪县图书馆", null, null, "单位：万元"],
      ["收入", null, "支出"],
      ["项目", "预算数", "项目", "预算数"],
      ["一、一般公共预算拨款收入", 300, "一、基本支出", 260],
      ["二、政府性基金预算拨款收入", 20, "人员类", 200],
      ["三、国有资本经营预算拨款收入", 0, "公用经费", 60],
      ["四、事业收入", 15, "二、项目支出", 90],
      ["本年收入合计", 335, "本年支出合计", 350],
      ["上年结转结余", 25, "结转下年", 10],
      ["收入总计", 360, "支出总计", 360],
    ],
    收入: [
      ["2026年部门收入总体情况表"],
      ["单位：万元"],
      [
        "科目编码",
        "科目名称",
        "总计",
        "上年结转",
        "一般公共预算拨款收入",
        "政府性基金预算拨款收入",
        "国有资本经营预算拨款收入",
        "事业收入",
        null,
      ],
      [null, null, null, null, null, null, null, "金额", "其中：教育收费"],
      ["2070104", "图书馆", 340, 25, 300, 0, 0, 15, 3],
      ["2079901", "其他文化支出", 20, 0, 0, 20, 0, 0, 0],
      ["合计", null, 360, 25, 300, 20, 0, 15, 3],
    ],
    支出: [
      ["2026年部门支出总体情况表"],
      ["单位：万元"],
      ["科目编码", "科目名称", "合计", "基本支出", null, null, "项目支出", "上缴上级支出"],
      [null, null, null, "小计", "人员类", "公用经费"],
      ["2070104", "图书馆", 330, 260, 200, 60, 70, 0],
      ["2079901", "其他文化支出", 20, 0, 0, 0, 20, 0],
      ["合计", null, 350, 260, 200, 60, 90, 0],
    ],
  };
}

function changed(sheet: string, row: number, column: number, value: number): BudgetSheets {
  const sheets = nationalForms();
  sheets[sheet]![row]![column] = value;
  return sheets;
}

describe("the national forms", () => {
  it("tie", () => {
    const lines = linesOf(auditSheets(nationalForms()));
    expect(lines).toEqual([]);
  });

  test.each([
    ["a source that the total leaves out", "收支", 7, 1, 25, "error wrongAmount 收支!B8"],
    ["a sub-total of basic expenditure", "支出", 4, 3, 250, "error wrongAmount 支出!D5"],
    ["a column of the three budgets", "收入", 4, 4, 310, "error wrongAmount 收入!E5"],
    ["a kind of expenditure", "收支", 6, 3, 50, "error wrongAmount 收支!D7"],
  ] as const)("find %s", (_name, sheet, row, column, value, line) => {
    expect(linesOf(auditSheets(changed(sheet, row, column, value)))).toEqual([line]);
  });
});
