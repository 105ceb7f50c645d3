import fc from "fast-check";
import { testTie } from "../../../src/audit/engine/evaluate-ties";
import type { Tie } from "../../../src/audit/tie";
import { Decimal, sumOf } from "../../../src/finance/money/decimal";
import type { Fact } from "../../../src/templates/facts";

const tie: Tie = {
  id: "whole-is-sum-of-parts",
  number: "T",
  templates: [],
  instances: () => [],
};

/** A fact as a tie sees it: an amount printed in steps. */
function printed(amount: Decimal, step: Decimal): Fact {
  const rounded = amount.dividedBy(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(step);
  return { amount: rounded, step, isBlank: false } as Fact;
}

const fen = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => new Decimal(n).dividedBy(100));
const step = fc.constantFrom("0.01", "1", "100", "10000").map((text) => new Decimal(text));

describe("a tie over rounded amounts", () => {
  it("never fails for the rounded parts of a true sum", () => {
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 40 }), step, (parts, grid) => {
        const left = [printed(sumOf(parts), grid)];
        const right = parts.map((part) => printed(part, grid));
        expect(testTie(tie, { left, right, relation: "equal" }).verdict).not.toBe("broken");
      }),
    );
  });

  it("fails once the total is off by more than all rounding together", () => {
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 40 }), step, (parts, grid) => {
        const slack = grid.times(parts.length + 1).dividedBy(2);
        const right = parts.map((part) => printed(part, grid));
        const total = sumOf(right.map(({ amount }) => amount));
        const off = { amount: total.plus(slack).plus("0.01"), step: grid, isBlank: false } as Fact;
        expect(testTie(tie, { left: [off], right, relation: "equal" }).verdict).toBe("broken");
      }),
    );
  });

  test.each([
    {
      name: "28.5 + 839 against 867.5 in 万元",
      left: "8675000",
      right: ["285000", "8390000"],
      grid: "100",
      verdict: "holds",
    },
    {
      name: "839.5 typed for 839",
      left: "8675000",
      right: ["285000", "8395000"],
      grid: "100",
      verdict: "broken",
    },
    {
      name: "1 yuan in a whole-yuan table",
      left: "154369326",
      right: ["94995790", "59373537"],
      grid: "1",
      verdict: "withinRounding",
    },
    {
      name: "0.34 yuan in a fen table",
      left: "100.34",
      right: ["60", "40"],
      grid: "0.01",
      verdict: "broken",
    },
    {
      name: "a fen over three rounded parts",
      left: "1055800",
      right: ["953600", "102300"],
      grid: "100",
      verdict: "withinRounding",
    },
  ])("$name → $verdict", ({ left, right, grid, verdict }) => {
    const facts = (amounts: readonly string[]) =>
      amounts.map(
        (amount) => ({ amount: new Decimal(amount), step: new Decimal(grid), isBlank: false }) as Fact,
      );
    expect(testTie(tie, { left: facts([left]), right: facts(right), relation: "equal" }).verdict).toBe(
      verdict,
    );
  });
});
