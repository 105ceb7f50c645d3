import { everyAmountColumnIsKnown } from "../../../src/audit/checks/every-amount-column-is-known";
import { auditSheets } from "../../support/audit-sheets";
import { furtherSheets } from "../../support/further-forms";
import { smallBudget } from "../../support/small-budget";

const openIn = (sheets: Parameters<typeof auditSheets>[0]) =>
  auditSheets(sheets, [everyAmountColumnIsKnown]).notChecked.filter(
    ({ rule }) => rule === everyAmountColumnIsKnown.id,
  );

describe(everyAmountColumnIsKnown.id, () => {
  test.each([
    ["the nine forms", smallBudget()],
    ["the further forms", furtherSheets("三公按项", "项目", "采购", "绩效", "分单位", "经济")],
  ])("passes %s", (_name, sheets) => {
    expect(openIn(sheets)).toEqual([]);
  });

  it("leaves open what a column nobody knows may add to a total", () => {
    const sheets = furtherSheets("分单位");
    sheets["分单位"]![2]![7] = "结转下年";
    expect(openIn(sheets)).toEqual([
      {
        rule: everyAmountColumnIsKnown.id,
        reason: "unknownColumns",
        data: { form: "expenditure-by-unit", columns: ["结转下年"] },
      },
    ]);
  });

  test.each(["备注", "增减额", "上年预算数", "其中：政府采购"])("does not mind a column of %s", (label) => {
    const sheets = furtherSheets("分单位");
    sheets["分单位"]![2]![7] = label;
    expect(openIn(sheets)).toEqual([]);
  });
});
