import { districtBudgetSet } from "../../src/templates/district-budget/set";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { bookOf } from "../support/book";
import { smallBudget, type BudgetSheets } from "../support/small-budget";

const recogniseSheets = (sheets: BudgetSheets) => recognise(bookOf(sheets), allTemplates);

describe("recognise", () => {
  it("finds the nine forms of a departmental budget and what it says of itself", () => {
    const facts = recogniseSheets(smallBudget());
    expect(facts.tables.map(({ template }) => template.id)).toEqual(districtBudgetSet.map(({ id }) => id));
    expect(facts).toMatchObject({ year: 2025, bookKind: "department", organisation: "云溪县档案馆" });
  });

  it("reads amounts in yuan with the step of their table", () => {
    const facts = recogniseSheets(smallBudget());
    const reception = facts.table("three-public-expenses")!.fact("amounts", "officialReceptions")!;
    expect(reception.amount.toFixed()).toBe("9500");
    expect(reception.step.toFixed()).toBe("100");
    const basic = facts.table("expenditure-summary")!.fact("2012601", "basic")!;
    expect(basic.amount.toFixed()).toBe("1045678.9");
    expect(basic.step.toFixed()).toBe("0.01");
  });

  it("reads class lines printed without a code by their name", () => {
    const summary = recogniseSheets(smallBudget()).table("income-and-expenditure-summary")!;
    expect(summary.fact("208", "total", "expenditure")!.amount.toFixed()).toBe("300000");
    expect(summary.fact("fiscalAppropriation", "budget", "income")!.amount.toFixed()).toBe("2345678.9");
  });
});
