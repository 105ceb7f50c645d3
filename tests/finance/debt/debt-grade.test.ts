import { debtGradeOf, debtGradeWords } from "../../../src/finance/debt/debt-grade";
import { Decimal } from "../../../src/finance/money/decimal";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { UnknownParameterValueError } from "../../../src/finance/policy/policy";

test.each([
  ["0", "绿色"],
  ["1.1999", "绿色"],
  ["1.2", "黄色"],
  ["1.9999", "黄色"],
  ["2", "橙色"],
  ["2.9999", "橙色"],
  ["3", "红色"],
  ["4.691", "红色"],
])("a debt-to-fiscal-capacity ratio of %s is %s", (ratio, word) => {
  expect(debtGradeWords[debtGradeOf(new Decimal(ratio), builtInPolicy, "2024-12-31")].zh).toBe(word);
});

test("before the grades there is none", () => {
  expect(() => debtGradeOf(new Decimal(1), builtInPolicy, "2018-12-31")).toThrow(UnknownParameterValueError);
});
