import fc from "fast-check";
import { monthOfPassing } from "../../../src/finance/expenses/month-of-passing";
import { Decimal } from "../../../src/finance/money/decimal";

const at = (executed: string, budget: string, month: number) =>
  monthOfPassing(new Decimal(executed), new Decimal(budget), month);

test.each([
  { name: "in step with the year", executed: "60000", budget: "120000", month: 6, passes: undefined },
  { name: "a fen ahead of it", executed: "60000.01", budget: "120000", month: 6, passes: 12 },
  { name: "twice as fast", executed: "40000", budget: "120000", month: 2, passes: 7 },
  { name: "exactly spent", executed: "120000", budget: "120000", month: 9, passes: 10 },
  { name: "exactly spent in December", executed: "120000", budget: "120000", month: 12, passes: undefined },
  { name: "passed already", executed: "120000.01", budget: "120000", month: 9, passes: 9 },
  { name: "nothing spent", executed: "0", budget: "120000", month: 6, passes: undefined },
])("$name", ({ executed, budget, month, passes }) => {
  expect(at(executed, budget, month)).toBe(passes);
});

test("the month is the first whose cumulative amount lies above the budget", () => {
  const cents = fc.integer({ min: 1, max: 10_000_000 });
  fc.assert(
    fc.property(cents, cents, fc.integer({ min: 1, max: 12 }), (executed, budget, month) => {
      const passes = at(String(executed), String(budget), month);
      const isAbove = (months: number) => executed * months > budget * month;
      if (passes === undefined) return !isAbove(12);
      return isAbove(Math.max(passes, month)) && (passes === month || !isAbove(passes - 1));
    }),
  );
});
