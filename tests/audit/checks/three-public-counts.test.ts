import { threePublicCountsAgreeWithAmounts } from "../../../src/audit/checks/three-public-counts-agree-with-amounts";
import { vehiclePurchasesFitTheirNumber } from "../../../src/audit/checks/vehicle-purchases-fit-their-number";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import {
  blankFinalAccounts,
  smallFinalAccounts,
  smallFinalAccountsWith,
} from "../../support/small-final-accounts";
import { operationInformationRows, type OperationInformation } from "../../support/three-public-books";

/** The small accounts spend nothing abroad, 3.20 万元 on running vehicles, nothing on buying them, 0.80 on receptions. */
function said(words: string, sheets = smallFinalAccounts()): string[] {
  sheets["决算情况说明"]!.push([words]);
  const result = auditSheets(sheets, [threePublicCountsAgreeWithAmounts], { ties: [] });
  return linesOf(result).map((line) => line.split(" ").slice(0, 2).join(" "));
}

describe("counts of the text against the three public form", () => {
  test.each([
    { words: "因公出国（境）团组0个，累计0人次。", lines: [] },
    { words: "因公出国（境）团组1个，累计3人次。", lines: ["warning countWithoutAmount"] },
    { words: "因公出国（境）人次数3人次。", lines: ["warning countWithoutAmount"] },
    { words: "购置公务用车0辆，公务用车保有量为2辆。", lines: [] },
    { words: "购置公务用车1辆，公务用车保有量为2辆。", lines: ["warning countWithoutAmount"] },
    { words: "公务用车保有量为0辆。", lines: ["info amountWithoutCount"] },
    { words: "国内公务接待12批次、120人次。", lines: [] },
    { words: "国内公务接待12批次、12人次。", lines: [] },
    { words: "国内公务接待12批次、11人次。", lines: ["warning fewerPersons"] },
    { words: "国内公务接待0批次、0人次。", lines: ["warning amountWithoutCount"] },
    { words: "国内公务接待-12批次。", lines: ["info negative"] },
  ])("$words → $lines", ({ words, lines }) => {
    expect(said(words)).toEqual(lines);
  });

  test("money for vehicles without a vehicle bought", () => {
    const sheets = smallFinalAccountsWith("07", 4, 7, 18);
    expect(said("购置公务用车0辆。", sheets)).toEqual(["warning amountWithoutCount"]);
  });

  test("what was bought is held", () => {
    const sheets = smallFinalAccountsWith("07", 4, 7, 36);
    expect(said("购置公务用车2辆，公务用车保有量为1辆。", sheets)).toEqual(["info fewerHeld"]);
  });

  test.each([
    { name: "without counts", sheets: smallFinalAccounts(), reason: "noThreePublicCounts" },
    { name: "blank forms", sheets: blankFinalAccounts(), reason: "blankForm" },
  ])("$name are not asked: $reason", ({ sheets, reason }) => {
    const { notApplicable } = auditSheets(sheets, [threePublicCountsAgreeWithAmounts], { ties: [] });
    expect(notApplicable.map((each) => each.reason)).toEqual([reason]);
  });
});

describe("counts of 机构运行信息表", () => {
  const lines = (changes: OperationInformation) =>
    linesOf(
      auditSheets(
        { F03: operationInformationRows(changes) },
        [threePublicCountsAgreeWithAmounts, vehiclePurchasesFitTheirNumber],
        { ties: [] },
      ),
    );

  test.each<{ name: string; changes: OperationInformation; found: string[] }>([
    { name: "as they should be", changes: {}, found: [] },
    {
      name: "groups without money",
      changes: { visitGroups: 1, visitPersons: 4 },
      found: ["warning countWithoutAmount F03!C12 F03!C6"],
    },
    {
      name: "a blank count says nothing",
      changes: { receptionBatches: null, receptionPersons: null },
      found: [],
    },
    {
      name: "receptions without a guest",
      changes: { receptionPersons: 0 },
      found: ["warning fewerPersons F03!C17 F03!C16"],
    },
    {
      name: "guests below zero",
      changes: { receptionBatches: null, receptionPersons: -3 },
      found: ["error negative F03!C17"],
    },
    { name: "one vehicle at 250,000 yuan", changes: { vehiclePurchases: 250_000 }, found: [] },
    {
      name: "one vehicle at one fen more",
      changes: { vehiclePurchases: 250_000.01 },
      found: ["info above F03!C14 F03!C8"],
    },
    {
      name: "two vehicles at that price",
      changes: { vehiclePurchases: 500_000, vehiclesPurchased: 2 },
      found: [],
    },
  ])("$name", ({ changes, found }) => {
    expect(lines(changes)).toEqual(found);
  });
});
