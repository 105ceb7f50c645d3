import { contingencyReserveWithinRange } from "../../../src/audit/checks/contingency-reserve-within-range";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import type { Entry } from "../../support/book";
import { overallAccounts, ownLevelBudget } from "../../support/overall-budget";

const audited = (sheets: Parameters<typeof auditSheets>[0]) =>
  auditSheets(sheets, [contingencyReserveWithinRange], { ties: [] });

test.each<[name: string, reserve: Entry, found: string[]]>([
  ["at the minimum", 100, []],
  ["one yuan below the minimum", 99.9999, ["error tooLow 预算!B5 预算!B6"]],
  ["at the maximum", 300, []],
  ["one yuan above the maximum", 300.0001, ["error tooHigh 预算!B5 预算!B6"]],
])("a reserve %s: %d of 10,000", (_, reserve, found) => {
  expect(linesOf(audited(ownLevelBudget(reserve)))).toEqual(found);
});

test("the finding names share, bound and what is missing to it", () => {
  const [finding] = audited(ownLevelBudget(90)).findings;
  expect(finding).toMatchObject({
    data: { share: 0.9, limit: 1, bound: { yuan: "1000000" } },
    difference: { yuan: "100000" },
  });
});

test.each<[name: string, sheets: Parameters<typeof auditSheets>[0], reason: string]>([
  ["the whole area", ownLevelBudget(90, "全县一般公共预算支出预算表"), "noOwnLevelBudget"],
  ["no level told", ownLevelBudget(90, "一般公共预算支出预算表"), "noOwnLevelBudget"],
  ["a blank reserve", ownLevelBudget(null), "noOwnLevelBudget"],
])("%s is left unchecked", (_, sheets, reason) => {
  expect(audited(sheets).notChecked).toMatchObject([{ reason }]);
});

test("final accounts are not asked", () => {
  expect(audited(overallAccounts()).notApplicable).toMatchObject([{ reason: "noOverallBudget" }]);
});
