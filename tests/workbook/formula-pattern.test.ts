import fc from "fast-check";
import { formulaPattern } from "../../src/workbook/formula-pattern";
import { formulaFor } from "../../src/workbook/shared-formula";

/** The same formula, two rows down and one column right, and one that only looks like it. */
test.each([
  ["A1+B2", "B3+C4", "B3+C3"],
  ["$A1+B$2", "$A3+C$2", "$B3+C$2"],
  ["SUM(A1:B9)", "SUM(B3:C11)", "SUM(B3:C10)"],
  ["a1*2", "B3*2", "B3*3"],
  ["表1!A1+'A1 表'!B2", "表1!B3+'A1 表'!C4", "表2!B3+'A1 表'!C4"],
  ['IF(A1>0,"A1","")', 'IF(B3>0,"A1","")', 'IF(B3>0,"B3","")'],
  ["LOG10(A1)+YTD2024", "LOG10(B3)+YTD2024", "LOG10(B3)+YTD2025"],
  ["A$1", "B$1", "B$2"],
])("%s is copied as %s, not as %s", (formula, copied, other) => {
  const pattern = formulaPattern(formula, 0, 0);
  expect(formulaPattern(copied, 2, 1)).toBe(pattern);
  expect(formulaPattern(other, 2, 1)).not.toBe(pattern);
});

test("a formula keeps its pattern wherever it is copied", () => {
  const reference = fc
    .tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("A", "K", "AZ"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 1, max: 900 }),
    )
    .map((parts) => parts.join(""));
  const formula = fc
    .array(fc.oneof(reference, fc.constantFrom("(", ")", "*", "SUM(", "12.5", '"B2"', ":", "'甲 B2'!")), {
      minLength: 1,
    })
    .map((parts) => parts.join("+"));
  fc.assert(
    fc.property(formula, fc.nat(99), fc.nat(99), (text, rows, columns) => {
      const copied = formulaFor({ row: 0, column: 0, formula: text }, rows, columns);
      expect(formulaPattern(copied, rows, columns)).toBe(formulaPattern(text, 0, 0));
    }),
  );
});
