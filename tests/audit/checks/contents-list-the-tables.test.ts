import { contentsListTheTables } from "../../../src/audit/checks/contents-list-the-tables";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallBudget } from "../../support/small-budget";

const titles = [
  "1. 2025年部门财务收支预算总表 ……………… 1",
  "2. 2025年部门收入预算总表 ……………… 2",
  "3. 2025年部门支出预算总表 ……………… 3",
  "4．2025年部门财政拨款收支预算总表",
  "5．2025年部门一般公共预算支出功能分类预算表",
  "6．2025年部门政府性基金预算支出功能分类预算表",
  "7．2025年部门国有资本经营预算支出功能分类预算表",
  "8．2025年部门一般公共预算基本支出部门预算经济分类预算表",
  "9．2025年部门“三公”经费和机关运行经费预算表",
];

const found = (entries: readonly string[], others: Record<string, string[][]> = {}) => {
  const { 封面: cover, ...forms } = smallBudget();
  const contents = [
    ["目  录"],
    ["一、部门主要职能"],
    ["二、部门预算表"],
    ...entries.map((entry) => [entry]),
    ["三、其他相关情况说明"],
  ];
  return linesOf(auditSheets({ 封面: cover!, 目录: contents, ...forms, ...others }, [contentsListTheTables]));
};

const swapped = [...titles.slice(0, 1), titles[2]!, titles[1]!, ...titles.slice(3)];

describe(contentsListTheTables.id, () => {
  test.each([
    { name: "as the tables stand", entries: titles, lines: [] },
    { name: "no tables named", entries: [], lines: [] },
    { name: "short names", entries: titles.map((title) => title.replace(/2025年部门/, "")), lines: [] },
    {
      name: "tables that are not there, in one finding",
      entries: [...titles, "10. 2025年部门政府采购预算表", "11. 2025年部门债务情况统计表"],
      lines: ["warning missing 目录!A13 目录!A14"],
    },
    {
      name: "a table that is not named",
      entries: titles.slice(0, -1),
      lines: ["info notListed 三公!A2"],
    },
    { name: "two named the other way round", entries: swapped, lines: ["info otherOrder 目录!A6 收入!A2"] },
  ])("$name", ({ entries, lines }) => {
    expect(found(entries)).toEqual(lines);
  });

  test("a table no form is known of is there where a sheet says its title", () => {
    const entries = [...titles, "10. 2025年部门债务情况统计表"];
    expect(found(entries, { 债务: [["债务情况统计表"], ["无"]] })).toEqual([]);
  });

  test("a form of the set that is missing has its finding already", () => {
    const { 收入: _left, ...forms } = smallBudget();
    const sheets = { ...forms, 目录: [["目录"], ...titles.map((title) => [title])] };
    expect(linesOf(auditSheets(sheets, [contentsListTheTables]))).toEqual([]);
  });
});
