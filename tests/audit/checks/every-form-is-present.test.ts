import { everyFormIsPresent } from "../../../src/audit/checks/every-form-is-present";
import type { SheetRows } from "../../support/book";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { furtherSheets } from "../../support/further-forms";
import { smallBudget } from "../../support/small-budget";

const kaijiangTitles = {
  收支: "公开表1 部门收支总表",
  收入: "公开表1-1 部门收入总表",
  支出: "公开表1-2 部门支出总表",
  拨款: "公开表2 财政拨款收支预算总表",
  一般公共预算: "公开表3 一般公共预算支出预算表",
  基本支出: "公开表3-1 一般公共预算基本支出预算表",
  三公: "公开表3-3 一般公共预算“三公”经费支出预算表",
  基金: "公开表4 政府性基金支出预算表",
  国资: "公开表5 国有资本经营预算支出预算表",
  经济: "公开表2-1 财政拨款支出预算表（部门经济分类科目）",
  公共预算项目: "公开表3-2 一般公共预算项目支出预算表",
  基金三公: "公开表4-1 政府性基金预算“三公”经费支出预算表",
  绩效: "公开表6 部门预算项目绩效目标表",
};

/** The small budget as a place publishes it whose set of forms we only assume. */
function kaijiangBudget(): Record<string, SheetRows> {
  const sheets: Record<string, SheetRows> = {
    ...smallBudget(),
    ...furtherSheets("经济", "公共预算项目", "基金三公", "绩效"),
  };
  const budget = Object.entries(kaijiangTitles).map(([name, title]) => {
    const rows = [...sheets[name]!];
    rows[rows.findIndex((row) => /表([(（].*)?$/.test(String(row[0])))] = [title];
    return [name, rows] as const;
  });
  return Object.fromEntries(budget);
}

describe("a form missing from a set we only assume", () => {
  test.each([
    { name: "none is missing", without: [], lines: [], unchecked: [] },
    {
      name: "one that only this place prints",
      without: ["经济"],
      lines: [],
      unchecked: [["fiscal-appropriation-by-economic-class"]],
    },
    {
      name: "one that every department publishes",
      without: ["基金"],
      lines: ["error missing"],
      unchecked: [],
    },
    {
      name: "one of each",
      without: ["基金", "国资"],
      lines: ["error missing"],
      unchecked: [["state-capital-expenditure"]],
    },
  ])("$name", ({ without, lines, unchecked }) => {
    const sheets = Object.entries(kaijiangBudget()).filter(([name]) => !without.includes(name as never));
    const result = auditSheets(Object.fromEntries(sheets), [everyFormIsPresent]);
    expect(linesOf(result)).toEqual(lines);
    const ofSet = result.notChecked.filter(({ rule }) => rule === everyFormIsPresent.id);
    expect(ofSet.map(({ reason, data }) => [reason, data["set"], data["forms"]])).toEqual(
      unchecked.map((forms) => ["formsAssumed", "public-tables", forms]),
    );
  });
});

describe("a form printed in a way we do not read", () => {
  const sheets = smallBudget();
  const otherwise: SheetRows = [["支出预算总表"], ["单位：元"], ["资金去向", "全年"], ["一、基本支出", 100]];
  const contents: SheetRows = [["目录"], ["1. 收入预算总表"], ["2. 支出预算总表"], ["3. 三公经费预算表", 7]];
  const answered = (more: Record<string, SheetRows>) => {
    const { 支出: _expenditure, ...others } = sheets;
    return auditSheets({ ...others, ...more }, [everyFormIsPresent]);
  };

  test.each([
    {
      name: "its sheet bears its title and amounts",
      more: { 支出总表: otherwise },
      reasons: ["formUnread"],
      missing: 0,
    },
    { name: "its sheet is blank", more: { 支出总表: otherwise.slice(0, 3) }, reasons: [], missing: 1 },
    { name: "the contents alone name it", more: { 目录: contents }, reasons: [], missing: 1 },
  ])("$name", ({ more, reasons, missing }) => {
    const result = answered(more);
    const unchecked = result.notChecked.filter(({ rule }) => rule === everyFormIsPresent.id);
    expect(unchecked.map(({ reason }) => reason)).toEqual(reasons);
    expect(result.findings.filter(({ messageId }) => messageId === "missing")).toHaveLength(missing);
  });

  test("is left unread for every comparison that needs it, and missing for none", () => {
    const unread = { reason: "formUnread", data: { form: "expenditure-summary", sheets: ["支出总表"] } };
    const { notChecked } = answered({ 支出总表: otherwise });
    const about = notChecked.filter(({ data }) => data["form"] === "expenditure-summary");
    expect(about.map(({ rule: _rule, ...said }) => said)).toEqual(about.map(() => unread));
    expect(about.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["expenditure-table-adds-up", everyFormIsPresent.id]),
    );
  });
});

test("three public expenses printed line by line are not missing from a set that prints them in one row", () => {
  const { 三公: _, ...others } = smallBudget();
  expect(linesOf(auditSheets(others, [everyFormIsPresent]))).toEqual(["error missing"]);
  const byLine = { ...others, ...furtherSheets("三公按项") };
  expect(linesOf(auditSheets(byLine, [everyFormIsPresent]))).toEqual([]);
});
