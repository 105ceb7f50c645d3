import { codesAndNamesAreTypedPlainly } from "../../../src/audit/checks/codes-and-names-are-typed-plainly";
import { auditSheets } from "../../support/audit-sheets";

/** A form whose one item has its code and name as given. */
const formWith = (code: string | number, name: string) => ({
  支出总表: [
    ["2025年部门支出总表"],
    ["单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    [null, "合计", 12, 12, null],
    ["201", "一般公共服务支出", 12, 12, null],
    ["20126", "档案事务", 12, 12, null],
    [code, name, 12, 12, null],
  ],
});

test.each<[code: string | number, name: string, plain: string | undefined]>([
  ["2012601", "行政运行", undefined],
  [2012601, "行政运行", undefined],
  ["２０１２６０１", "行政运行", "2012601"],
  [" 2012601", "行政运行", "2012601"],
  ["2012601 ", "行政运行", "2012601"],
  ["20126 01", "行政运行", "2012601"],
  ["    2012601", "行政运行", undefined],
  ["　　2012601", "　　行政运行", undefined],
  ["2012601", "    行政运行", undefined],
  ["2012601", "行政运行 ", "行政运行"],
  ["2012601", "行 政 运 行", "行政运行"],
])("code %j and name %j: %j instead", (code, name, plain) => {
  const { findings } = auditSheets(formWith(code, name), [codesAndNamesAreTypedPlainly]);
  const own = findings.filter(({ rule }) => rule === codesAndNamesAreTypedPlainly.id);
  expect(own.map(({ data }) => data["plain"])).toEqual(plain === undefined ? [] : [plain]);
});
