import { performanceProjectsAreCounted } from "../../../src/audit/checks/performance-projects-are-counted";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { furtherSheets } from "../../support/further-forms";
import { smallBudget } from "../../support/small-budget";

/** Three projects in the project table, one of them with its 绩效目标表. */
const found = (sentence: string, ...sheets: Parameters<typeof furtherSheets>) =>
  linesOf(
    auditSheets(
      { ...smallBudget(), ...furtherSheets(...sheets), 说明: [["2025年部门预算编制说明"], [sentence]] },
      [performanceProjectsAreCounted],
      { ties: [] },
    ),
  );

describe(performanceProjectsAreCounted.id, () => {
  test.each([
    ["本单位编报绩效目标的项目共1个，涉及项目预算资金50.00万元。", []],
    ["本单位编报绩效目标的项目共1个，涉及项目预算资金50.01万元。", []],
    ["本单位编报绩效目标的项目共1个，涉及项目预算资金50.03万元。", ["warning otherMoney 说明!A2"]],
    ["本单位编报绩效目标的项目共0个。", ["warning fewerThanTargets 说明!A2"]],
    ["本单位编报绩效目标的项目2个，涉及项目预算资金70.00万元。", ["info moreThanTargets 说明!A2"]],
    ["本单位共有4个项目编报绩效目标。", ["info moreThanProjects 说明!A2"]],
    ["上年编报绩效目标的项目2个。", []],
    ["编报绩效目标的项目1个。设置绩效目标的项目2个。", []],
    ["本单位有项目2个。", []],
  ])("%s", (sentence, lines) => {
    expect(found(sentence, "项目", "绩效")).toEqual(lines);
  });

  test("a project table alone says how many there can be", () => {
    expect(found("编报绩效目标的项目3个。", "项目")).toEqual([]);
    expect(found("编报绩效目标的项目4个。", "项目")).toEqual(["info moreThanProjects 说明!A2"]);
  });

  test.each([
    ["实行绩效目标管理的项目3个，涉及一般公共预算拨款80.00万元。", []],
    ["实行绩效目标管理的项目3个，涉及一般公共预算拨款50.00万元。", ["warning otherFunds 说明!A2"]],
    [
      "实行绩效目标管理的项目3个，涉及资金80.00万元，其中一般公共预算资金70.00万元。",
      ["warning otherFunds 说明!A2"],
    ],
    [
      "实行绩效目标管理的项目3个，涉及一般公共预算拨款80.00万元，政府性基金预算拨款10.00万元。",
      ["warning otherFunds 说明!A2"],
    ],
    ["实行绩效目标管理的项目2个，涉及一般公共预算拨款50.00万元。", []],
    ["实行绩效目标管理的项目3个。涉及一般公共预算拨款50.00万元的项目已完成。", []],
  ])("all projects of the table cost what it adds up to: %s", (sentence, lines) => {
    expect(found(sentence, "项目")).toEqual(lines);
  });

  test("without either there is nothing to compare with", () => {
    expect(found("编报绩效目标的项目4个。")).toEqual([]);
  });
});
