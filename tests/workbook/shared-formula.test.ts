import { formulaFor } from "../../src/workbook/shared-formula";

/** Each formula as it reads two rows down and one column right. */
test.each([
  ["A1+B2", "B3+C4"],
  ["$A1+B$2+$C$3", "$A3+C$2+$C$3"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:B,3:$4)", "SUM(B:C,5:$4)"],
  ["SUM($A:B)", "SUM($A:C)"],
  ["a1*2", "B3*2"],
  ["表1!A1", "表1!B3"],
  ["Sheet1!A1+AB1!C2", "Sheet1!B3+AB1!D4"],
  ["'A1 表'!A1&'甲''A1'!B2", "'A1 表'!B3&'甲''A1'!C4"],
  ['"A1"&A1&"""B2"', '"A1"&B3&"""B2"'],
  ["LOG10(A1)+LOG10(2)", "LOG10(B3)+LOG10(2)"],
  ["YTD2024+FY25_A1+A1_x", "YTD2024+FY25_A1+A1_x"],
  ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+B3"],
  ["[1]表!A1", "[1]表!B3"],
  ["1E5+A1", "1E5+B3"],
  ["XFD1048576", "#REF!"],
  ["_xlfn.XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(B3,C:C,D:D)"],
  ["预算A1+A1", "预算A1+B3"],
  ["A1:B2 B1:C3", "B3:C4 C3:D5"],
])("%s → %s", (formula, moved) => {
  expect(formulaFor({ row: 4, column: 1, formula }, 6, 2)).toBe(moved);
});

test("a reference pushed off the sheet is lost", () => {
  expect(formulaFor({ row: 1, column: 3, formula: "A1+B2" }, 1, 2)).toBe("#REF!+A2");
});
