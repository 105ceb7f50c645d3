import { callsOf } from "../../src/workbook/formula-calls";
import { referenceOf } from "../../src/workbook/reference-text";

const calls = (formula: string) =>
  callsOf("CS", formula).map(({ name, arguments: given, start, end }) => ({
    name,
    given,
    text: formula.slice(start, end),
  }));

describe("calls of a namespace in a formula", () => {
  test.each([
    { formula: "CS.SHARE(A1,B1)", name: "SHARE", given: ["A1", "B1"] },
    { formula: "cs.share( A1 , B1 )", name: "SHARE", given: ["A1", "B1"] },
    { formula: "_xldudf_CS_SHARE(A1,B1)", name: "SHARE", given: ["A1", "B1"] },
    { formula: "1+CS.SHARE(SUM(A1,A2),(B1))*2", name: "SHARE", given: ["SUM(A1,A2)", "(B1)"] },
    { formula: 'CS.GROWTHON("a,)",A1,B1)', name: "GROWTHON", given: ['"a,)"', "A1", "B1"] },
    { formula: 'CS.GROWTHON("a""),(",A1)', name: "GROWTHON", given: ['"a""),("', "A1"] },
    { formula: "CS.SHARE('收入(1),''表'!A1,B1)", name: "SHARE", given: ["'收入(1),''表'!A1", "B1"] },
    { formula: "CS.EXACTSUM({1,2;3,4})", name: "EXACTSUM", given: ["{1,2;3,4}"] },
    { formula: "CS.TENTHOUSAND(A1,,)", name: "TENTHOUSAND", given: ["A1", "", ""] },
    { formula: "CS.NONE()", name: "NONE", given: [] },
    { formula: "CS.SHARE(CS.EXACTSUM(A1:A3),B1)", name: "SHARE", given: ["CS.EXACTSUM(A1:A3)", "B1"] },
  ])("$formula", ({ formula, name, given }) => {
    expect(calls(formula)).toMatchObject([{ name, given }]);
  });

  test("two calls stand in order, each with its text", () => {
    expect(calls("CS.SHARE(1,2)+CS.ROUNDHALF(3)")).toEqual([
      { name: "SHARE", given: ["1", "2"], text: "CS.SHARE(1,2)" },
      { name: "ROUNDHALF", given: ["3"], text: "CS.ROUNDHALF(3)" },
    ]);
  });

  test.each([
    '"CS.SHARE(1,2)"',
    "XCS.SHARE(1,2)",
    "CS.SHARE",
    "'CS.SHARE('!A1",
    "CS.SHARE(1,2",
    "SUM(A1:A3)",
  ])("none in %s", (formula) => expect(calls(formula)).toEqual([]));
});

describe("a reference and nothing else", () => {
  test.each([
    { text: "B2", range: { sheet: "表", row: 1, column: 1, rowCount: 1, columnCount: 1 } },
    { text: "$B$2:C9", range: { sheet: "表", row: 1, column: 1, rowCount: 8, columnCount: 2 } },
    { text: "收入!A1", range: { sheet: "收入", row: 0, column: 0, rowCount: 1, columnCount: 1 } },
    { text: "'o''k 表'!A1", range: { sheet: "o'k 表", row: 0, column: 0, rowCount: 1, columnCount: 1 } },
    { text: "12", range: undefined },
    { text: "B2+1", range: undefined },
    { text: "[1]表!A1", range: undefined },
    { text: "总额", range: undefined },
  ])("$text", ({ text, range }) => expect(referenceOf(text, "表")).toEqual(range));
});
