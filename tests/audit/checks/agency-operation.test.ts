import { agencyOperationWithinOperatingExpenditure } from "../../../src/audit/checks/agency-operation-within-operating-expenditure";
import { threePublicTies } from "../../../src/audit/ties/three-public-expenses";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallBudgetWith } from "../../support/small-budget";
import { smallFinalAccounts } from "../../support/small-final-accounts";

/** 公用经费 of the small budget is 200,000 yuan, of the small accounts 25 万元. */
describe("agency operation of the form (B15)", () => {
  const tie = threePublicTies.filter(({ number }) => number === "B15");

  test.each([
    { amount: 20, lines: 0 },
    { amount: 19.99, lines: 0 },
    { amount: 0, lines: 0 },
    { amount: 20.01, lines: 1 },
  ])("$amount 万元 → $lines", ({ amount, lines }) => {
    const result = auditSheets(smallBudgetWith("三公", 6, 6, amount), [], { ties: tie });
    expect(result.findings.map(({ severity }) => severity)).toEqual(Array(lines).fill("warning"));
  });
});

describe("agency operation of the text (J18)", () => {
  test.each([
    { amount: "25.00", lines: [] },
    { amount: "24.99", lines: [] },
    { amount: "12.30", lines: [] },
    { amount: "25.01", lines: [] },
    { amount: "25.02", lines: ["warning exceeds 决算情况说明!A12"] },
    { amount: "250.00", lines: ["warning exceeds 决算情况说明!A12"] },
  ])("$amount 万元 → $lines", ({ amount, lines }) => {
    const { 决算情况说明: text, ...forms } = smallFinalAccounts();
    const changed = text!.map((cells) =>
      String(cells[0]).startsWith("机关运行经费") ? [`机关运行经费支出${amount}万元。`] : cells,
    );
    const sheets = { ...forms, 决算情况说明: changed };
    const result = auditSheets(sheets, [agencyOperationWithinOperatingExpenditure], { ties: [] });
    expect(linesOf(result)).toEqual(lines);
  });
});
