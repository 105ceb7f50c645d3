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

  it("says in Chinese which unit told it so", () => {
    const { evidence } = recogniseSheets(smallBudget()).table("three-public-expenses")!.parts;
    expect(evidence.filter(({ kind }) => kind === "unit")).toEqual([{ kind: "unit", text: "万元" }]);
  });

  test.each([
    ["2020年部门预算公开表", 2020],
    ["云溪县档案馆2020年度部门预算公开报表", 2020],
    ["2020年单位预算", 2020],
    ["2020年部门预算安排项目绩效目标表", undefined],
    ["附件：2020年第3号", undefined],
  ])("of forms without a year, the title over them says it: %s → %p", (title, year) => {
    const sheets = Object.entries(smallBudget()).map(([name, rows]) => {
      const bare = rows.map((row) =>
        row.map((cell) => (typeof cell === "string" ? cell.replace(/2025年度?/, "") : cell)),
      );
      return [name, name === "封面" ? bare : [[title], ...bare]] as const;
    });
    expect(recogniseSheets(Object.fromEntries(sheets)).year).toBe(year);
  });
});
