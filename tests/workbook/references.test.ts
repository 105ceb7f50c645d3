import { addressOf } from "../../src/workbook/address";
import { ownReferences, referencesIn } from "../../src/workbook/references";

test.each([
  ["SUM(A1:B2)+$C$3", ["表!A1", "表!C3"], 2],
  ["收入!B2+'支出 1'!C3+D4", ["收入!B2", "支出 1!C3", "表!D4"], 1],
  ["'甲''乙'!A1", ["甲'乙!A1"], 0],
  ['IF(A1="收入!B2",LOG10(C1),0)', ["表!A1", "表!C1"], 2],
  ["[1]上年!A1+'D:\\[上年.xlsx]表'!B1", ["[1]上年!A1", "D:\\[上年.xlsx]表!B1"], 0],
  ["TOTAL+5", [], 0],
])("%s", (formula, cells, own) => {
  expect(referencesIn(formula, "表").map((range) => `${range.sheet}!${addressOf(range)}`)).toEqual(cells);
  expect(ownReferences(formula)).toHaveLength(own);
});
