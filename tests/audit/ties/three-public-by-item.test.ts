import { ruleBook } from "../../../src/audit/rule-book";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import type { BudgetSheets } from "../../support/small-budget";

/** “三公”经费 by item, with its explanation on another sheet. */
function byItem(
  title: string,
  headings: readonly string[],
  vehicles: readonly number[],
  text: string,
): BudgetSheets {
  const spare = vehicles.map(() => 0);
  return {
    三公: [
      [title],
      ["单位：万元"],
      ["项目", ...headings],
      ["合计", 6, 5],
      ["1.因公出国（境）费", ...spare],
      ["2.公务用车购置及运行维护费", ...vehicles],
      ["其中：公务用车购置费", ...spare],
      ["公务用车运行维护费", ...vehicles],
      ["3.公务接待费", 2, 1.5],
    ],
    说明: [["2024年度部门决算情况说明"], [text]],
  };
}

const account = "2024年度一般公共预算财政拨款“三公”经费支出决算表";
const budget = "2024年一般公共预算“三公”经费支出表";
const text = "2024年度“三公”经费支出决算为5万元，其中公务接待费支出决算为1.5万元。";

describe("three public expenses by item", () => {
  const found = (sheets: BudgetSheets) =>
    linesOf(auditSheets(sheets, ruleBook.checks, { ties: ruleBook.ties })).filter((line) =>
      line.startsWith("error"),
    );

  test.each<[title: string, headings: string[], vehicles: number[], text: string, found: string[]]>([
    [account, ["预算数", "决算数"], [4, 3.5], text, []],
    [account, ["上年", "本年"], [4, 3.5], text, []],
    [account, ["预算数", "决算数"], [4, 3.4], text, ["error tieBroken 三公!C4 三公!C9"]],
    [account, ["上年", "本年"], [3, 3.5], text, ["error tieBroken 三公!B4 三公!B5 三公!B9"]],
    [budget, ["上年", "本年", "增减"], [4, 3.5], "", []],
    [budget, ["上年", "本年", "增减"], [4, 3.4], "", ["error tieBroken 三公!C4 三公!C5 三公!C9"]],
    [account, ["预算数", "决算数"], [4, 3.5], text.replace("1.5", "1.8"), ["error differs 说明!A2"]],
  ])("%s under %j, vehicles %j, “%s”", (title, headings, vehicles, words, expected) => {
    expect(found(byItem(title, headings, vehicles, words))).toEqual(expected);
  });

  test.each<[text: string, found: string[]]>([
    [text, []],
    [text.replace("1.5", "1.8"), ["error differs 三公!A10"]],
    [`说明：${text.replace("5万元，", "6万元，")}`, ["error differs 三公!A10"]],
    [`注：${text.replace("1.5", "1.8")}`, []],
  ])("with its text under the table: %s", (words, expected) => {
    const { 三公: rows } = byItem(account, ["预算数", "决算数"], [4, 3.5], "");
    expect(found({ 三公: [...rows!, [words]] })).toEqual(expected);
  });
});
