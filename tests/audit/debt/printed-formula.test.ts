import fc from "fast-check";
import { parsePrintedFormula } from "../../../src/audit/debt/printed-formula";

test.each([
  ["A=B+D", "A", "+B+D"],
  [" Ａ＝Ｂ＋Ｄ ", "A", "+B+D"],
  ["k = i + j - l", "K", "+I+J-L"],
  ["X=-Y+Z", "X", "-Y+Z"],
  ["B", "B", ""],
  ["A1=B1+AC", "A1", "+B1+AC"],
])("%s", (text, name, terms) => {
  const parsed = parsePrintedFormula(text);
  expect(parsed?.name).toBe(name);
  expect(parsed?.terms.map((term) => `${term.sign > 0 ? "+" : "-"}${term.name}`).join("")).toBe(terms);
});

test.each(["", "A=", "=B", "A=B=C", "A=B*C", "A=BC D", "A=B+", "1行>2行", "A=B++C", "A=alert(1)"])(
  "%p is no relation",
  (text) => {
    expect(parsePrintedFormula(text)).toBeUndefined();
  },
);

test("no text makes it fail", () => {
  fc.assert(fc.property(fc.string(), (text) => parsePrintedFormula(text) !== null));
});
